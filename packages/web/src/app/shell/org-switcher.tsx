import { ChevronsUpDown, Plus, Settings, Telescope, Upload, UserPlus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { hrefTo } from '#web/app/paths.ts'
import markUrl from '#web/app/mark.svg'
import { buttonClass } from '#web/components/ui/button.tsx'
import { Menu, MenuItem, MenuSection, MenuSeparator } from '#web/components/ui/menu.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { readPlace } from '#web/lib/last-org.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ShellOrg } from './app-shell.tsx'
import styles from './app-shell.module.css'

const cx = bindClasses(styles)

export type OrgSwitcherProps = {
  org: ShellOrg
  orgs: readonly ShellOrg[]
  /** Those that the person may join by the domain of their address. */
  joinable?: readonly ShellOrg[] | undefined
  /** Opens a sample company; left out where one is open already. */
  onSample?: (() => void) | undefined
}

/** Which organisation this is, and the way to the others and to its settings. */
export const OrgSwitcher = ({ org, orgs, joinable = [], onSample }: OrgSwitcherProps) => {
  const t = useMessages()
  return (
    <MenuTrigger>
      <Button
        aria-label={t('shell.switchOrg', { org: org.name })}
        className={buttonClass('quiet', 'normal', cx('org'))}
      >
        <img src={markUrl} alt="" width="22" height="22" className={cx('mark')} />
        <span className={cx('orgName')}>{org.name}</span>
        <ChevronsUpDown size={14} aria-hidden="true" />
      </Button>
      <Menu aria-label={t('shell.switchOrg', { org: org.name })}>
        <MenuSection title={t('shell.yourOrgs')} selectionMode="single" selectedKeys={[org.slug]}>
          {orgs.map(({ slug, name, isSample }) => (
            <MenuItem
              key={slug}
              id={slug}
              href={readPlace(slug) ?? hrefTo('home', { org: slug })}
              isChoice
              {...(isSample === true ? { hint: t('samples.hint') } : {})}
            >
              {name}
            </MenuItem>
          ))}
        </MenuSection>
        {joinable.map(({ slug, name }) => (
          <MenuItem key={slug} id={`join ${slug}`} href={hrefTo('newOrg', {})} icon={<UserPlus aria-hidden="true" />}>
            {t('members.invite.join', { org: name })}
          </MenuItem>
        ))}
        <MenuItem id="/new" href={hrefTo('newOrg', {})} icon={<Plus aria-hidden="true" />}>
          {t('shell.newOrg')}
        </MenuItem>
        {onSample !== undefined && (
          <MenuItem id="/sample" onAction={onSample} icon={<Telescope aria-hidden="true" />}>
            {t('samples.open')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem id="/import" href={hrefTo('import', { org: org.slug })} icon={<Upload aria-hidden="true" />}>
          {t('shell.import')}
        </MenuItem>
        <MenuItem
          id="/settings"
          href={hrefTo('settingsGeneral', { org: org.slug })}
          icon={<Settings aria-hidden="true" />}
        >
          {t('shell.settings')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
