import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { SquadPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { EndSeat } from './end-seat.tsx'
import { GiveSeat } from './give-seat.tsx'
import styles from './people-panel.module.css'
import { SeatRequests } from './seat-requests.tsx'

const cx = bindClasses(styles)

/** Who sits in a squad and since when; whoever sits there seats others and answers requests. */
export const PeoplePanel = ({ squad }: { squad: SquadPage }) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org, me } = useOrg()
  const [isGiving, setIsGiving] = useState(false)
  const [ending, setEnding] = useState<SquadPage['seats'][number] | null>(null)
  const { can } = squad
  // Supporters have a panel of their own.
  const seats = squad.seats.filter(({ role }) => role !== 'coach' && role !== 'contact')
  const mayGive = can['seat.give'] || (can['seat.open'] && !squad.wasOpened)
  return (
    <Panel
      title={t('squads.peopleTitle')}
      note={t('squads.people', { count: seats.length })}
      isFlush
      actions={
        mayGive && (
          <Button size="small" look="quiet" onPress={() => setIsGiving(true)}>
            {t('squads.giveSeat')}
          </Button>
        )
      }
    >
      {seats.length === 0 && (
        <div className={cx('empty')}>
          <EmptyState title={t('squads.nobody')}>{t('squads.nobodyText')}</EmptyState>
        </div>
      )}
      <ul>
        {seats.map((seat) => (
          <li key={`${seat.memberId} ${seat.role}`} className={cx('person')}>
            <span className={cx('who')}>
              <TextLink isQuiet href={hrefTo('person', { org, id: seat.memberId })}>
                {seat.name}
              </TextLink>
              <span className={cx('since')}>{seat.label === null || seat.label === '' ? seat.title : seat.label}</span>
            </span>
            {seat.role !== 'member' && <Badge>{t(`squads.role.${seat.role}`)}</Badge>}
            <span className={cx('since', 'end')}>{t('squads.since', { day: day(seat.fromOn) })}</span>
            {seat.role === 'member' && (can['seat.give'] || seat.memberId === me.memberId) && (
              <IconButton
                label={t('squads.endSeat', { name: seat.name })}
                icon={<UserMinus size={16} aria-hidden="true" />}
                onPress={() => setEnding(seat)}
              />
            )}
          </li>
        ))}
      </ul>
      <SeatRequests requests={squad.seatRequests} mayAnswer={can['seat.answer']} />
      {isGiving && <GiveSeat squad={squad} onClose={() => setIsGiving(false)} />}
      {ending !== null && <EndSeat squadId={squad.id} seat={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}
