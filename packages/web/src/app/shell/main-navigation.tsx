import { AudioWaveform, GraduationCap, House, Lightbulb, ListOrdered, Network, Target, Users } from 'lucide-react'
import { Link } from 'react-aria-components/Link'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { hrefTo } from '#web/app/paths.ts'
import styles from './main-navigation.module.css'
import { MorePlaces } from './more-places.tsx'

const cx = bindClasses(styles)

export type MainNavigationProps = { org: string; pathname: string; place: 'top' | 'bottom' }

/** The places of an organisation, from why to who. On a phone they sit under the thumb. */
export const MainNavigation = ({ org, pathname, place }: MainNavigationProps) => {
  const t = useMessages()
  return (
    <nav aria-label={t('shell.mainNavigation')} className={cx(place)}>
      {places
        .filter((each) => place === 'top' || each.isUnderThumb)
        .map(({ name, label, Icon }) => {
          const href = hrefTo(name, { org })
          const homes = [href, ...homesBeside(name, org)]
          const isHere = homes.some((home) => pathname === home || pathname.startsWith(`${home}/`))
          return (
            <Link key={name} href={href} className={cx('link')} {...(isHere ? { 'aria-current': 'page' } : {})}>
              <Icon size={place === 'bottom' ? 20 : 16} aria-hidden="true" className={cx('icon')} />
              {t(label)}
            </Link>
          )
        })}
      {place === 'bottom' && <MorePlaces org={org} pathname={pathname} />}
    </nav>
  )
}

/**
 * Tribes, chapters and guilds are found in the directory of squads, goals and constraints by the story that they are a part
 * of, data and insights beside the beliefs they speak of.
 */
const homesBeside = (name: (typeof places)[number]['name'], org: string): string[] => {
  if (name === 'squads') return [hrefTo('unit', { org, slug: '' }).slice(0, -1)]
  if (name === 'beliefs') return [hrefTo('evidence', { org })]
  return name === 'rhythm' ? [hrefTo('goals', { org }), hrefTo('constraints', { org })] : []
}

/** Seven fit under the thumb, the last of them a menu with the rest. */
const places = [
  { name: 'home', label: 'shell.nav.home', Icon: House, isUnderThumb: true },
  { name: 'rhythm', label: 'shell.nav.rhythm', Icon: AudioWaveform, isUnderThumb: true },
  { name: 'beliefs', label: 'shell.nav.beliefs', Icon: Lightbulb, isUnderThumb: true },
  { name: 'bets', label: 'shell.nav.bets', Icon: ListOrdered, isUnderThumb: true },
  { name: 'align', label: 'shell.nav.align', Icon: Network, isUnderThumb: false },
  { name: 'objectives', label: 'shell.nav.objectives', Icon: Target, isUnderThumb: true },
  { name: 'lessons', label: 'lessons.title', Icon: GraduationCap, isUnderThumb: false },
  { name: 'squads', label: 'shell.nav.squads', Icon: Users, isUnderThumb: true },
] as const
