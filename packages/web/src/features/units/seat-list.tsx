import { UserMinus } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './seat-list.module.css'
import { seatWords } from './seat-words.ts'
import type { UnitSeat } from './unit-types.ts'

const cx = bindClasses(styles)

export type SeatListProps = {
  seats: readonly UnitSeat[]
  /** Whether the reader may end it. */
  mayEnd?: (seat: UnitSeat) => boolean
  onEnd?: (seat: UnitSeat) => void
}

/** People with what they are here, in which squads they sit, and since when. */
export const SeatList = ({ seats, mayEnd = () => false, onEnd }: SeatListProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  return (
    <ul>
      {seats.map((seat) => {
        const { memberId, name, title, role, label, squads, fromOn } = seat
        const said = label === '' && role !== 'participant' ? title : label
        // Not the same word twice.
        const words = said === t(`squads.role.${role}`) ? '' : said
        return (
          <li key={`${memberId} ${role} ${fromOn}`} className={cx('seat')}>
            <div>
              <div className={cx('name')}>
                <TextLink isQuiet href={hrefTo('person', { org, id: memberId })}>
                  {personName(name, t)}
                </TextLink>
                {role !== 'participant' && <Badge>{t(`squads.role.${role}`)}</Badge>}
              </div>
              {words !== '' && <div className={cx('words')}>{words}</div>}
              {squads.length > 0 && (
                <div className={cx('words', 'squads')}>
                  {squads.map((squad) => (
                    <TextLink key={squad.slug} isQuiet href={hrefTo('squad', { org, slug: squad.slug })}>
                      {squad.name}
                    </TextLink>
                  ))}
                </div>
              )}
            </div>
            <span className={cx('when')}>{seatWords(seat, t, day)}</span>
            {onEnd !== undefined && mayEnd(seat) && (
              <IconButton
                label={t('units.dismiss', { name: personName(name, t) })}
                icon={<UserMinus size={16} aria-hidden="true" />}
                onPress={() => onEnd(seat)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
