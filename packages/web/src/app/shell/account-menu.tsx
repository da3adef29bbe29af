import { CircleUser, Keyboard, LogOut } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { buttonClass } from '#web/components/ui/button.tsx'
import { Menu, MenuItem, MenuSection } from '#web/components/ui/menu.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { shortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { hrefTo } from '#web/app/paths.ts'
import type { AppShellProps } from './app-shell.tsx'
import { DensitySection, LanguageSection, ThemeSection } from './display-sections.tsx'
import styles from './app-shell.module.css'
import { initialsOf } from './initials.ts'

const cx = bindClasses(styles)

/** Who is signed in, how this browser shows the product, and the way out. */
export const AccountMenu = ({ member, onSignOut, help }: Pick<AppShellProps, 'member' | 'onSignOut' | 'help'>) => {
  const t = useMessages()
  const name = t('shell.account', { name: member.name })
  return (
    <MenuTrigger>
      <Button className={buttonClass('quiet', 'normal', cx('account'))}>
        <span className={cx('avatar')} aria-hidden="true">
          {initialsOf(member.name)}
        </span>
        <VisuallyHidden>{name}</VisuallyHidden>
      </Button>
      <Menu aria-label={name} placement="bottom end">
        <LanguageSection />
        <ThemeSection />
        <DensitySection />
        <MenuSection title={member.email ?? member.name}>
          <MenuItem id="account" icon={<CircleUser aria-hidden="true" />} href={hrefTo('account', {})}>
            {t('shell.yourAccount')}
          </MenuItem>
          <MenuItem id="shortcuts" icon={<Keyboard aria-hidden="true" />} onAction={() => shortcuts.run('?')}>
            {t('shortcuts.title')}
          </MenuItem>
          {help}
          <MenuItem id="sign-out" icon={<LogOut aria-hidden="true" />} onAction={onSignOut}>
            {t('shell.signOut')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </MenuTrigger>
  )
}
