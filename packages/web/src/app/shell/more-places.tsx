import { Database, Ellipsis, Flag, GraduationCap, Network, ShieldCheck } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { hrefTo } from '#web/app/paths.ts'
import { Menu, MenuItem } from '#web/components/ui/menu.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './main-navigation.module.css'

const cx = bindClasses(styles)

export type MorePlacesProps = { org: string; pathname: string }

/** The places that do not fit under the thumb, in a menu beside those that do. */
export const MorePlaces = ({ org, pathname }: MorePlacesProps) => {
  const t = useMessages()
  const isHere = places.some(
    ({ name, isUnderAnother }) => !isUnderAnother && pathname.startsWith(hrefTo(name, { org })),
  )
  return (
    <MenuTrigger>
      <Button className={cx('link', 'more', isHere && 'here')}>
        <Ellipsis size={20} aria-hidden="true" className={cx('icon')} />
        {t('shell.nav.more')}
      </Button>
      <Menu aria-label={t('shell.nav.more')} placement="top end">
        {places.map(({ name, label, Icon }) => (
          <MenuItem key={name} icon={<Icon aria-hidden="true" />} href={hrefTo(name, { org })}>
            {t(label)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}

/** Some are marked as a part of another place, which is under the thumb. */
const places = [
  { name: 'align', label: 'shell.nav.align', Icon: Network, isUnderAnother: false },
  { name: 'lessons', label: 'lessons.title', Icon: GraduationCap, isUnderAnother: false },
  { name: 'goals', label: 'goals.title', Icon: Flag, isUnderAnother: true },
  { name: 'evidence', label: 'evidence.title', Icon: Database, isUnderAnother: true },
  { name: 'constraints', label: 'constraints.title', Icon: ShieldCheck, isUnderAnother: true },
] as const
