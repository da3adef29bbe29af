import { APPOINTED } from '@polyrhythm/domain/squads/unit'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { UnitPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AppointDialog } from './appoint-dialog.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import { PastSeats } from './past-seats.tsx'
import { SeatList } from './seat-list.tsx'
import styles from './unit-people.module.css'
import type { UnitSeat } from './unit-types.ts'

const cx = bindClasses(styles)

export type UnitPeopleProps = { unit: UnitPage; part: 'leads' | 'people' }

/** Who leads a unit or coordinates it; or who belongs to it. Who did before is folded away. */
export const UnitPeople = ({ unit, part }: UnitPeopleProps) => {
  const t = useMessages()
  const [isAppointing, setIsAppointing] = useState(false)
  const [ending, setEnding] = useState<UnitSeat | null>(null)
  const { kind, can, me } = unit
  const isOfPart = ({ role }: Pick<UnitSeat, 'role'>) => (role === 'participant') === (part === 'people')
  const roles = APPOINTED[kind].filter((role) => isOfPart({ role }))
  const seats = unit.seats.filter(isOfPart)
  const holding = seats.filter(({ time }) => time !== 'before')
  const mayAppoint = roles.length > 0 && (can['unit.appoint'] || (part === 'people' && can.addParticipant))
  const mayEnd = (seat: UnitSeat) => (seat.memberId === me ? !(kind === 'guild' && part === 'people') : mayAppoint)
  return (
    <Panel
      title={t(part === 'people' ? 'units.people' : leadsKey(kind))}
      note={t('units.count', { count: new Set(holding.map(({ memberId }) => memberId)).size })}
      isFlush
      actions={
        mayAppoint && (
          <Button size="small" look="quiet" onPress={() => setIsAppointing(true)}>
            {t(part === 'people' ? 'units.addPerson' : 'units.appoint')}
          </Button>
        )
      }
    >
      {holding.length === 0 ? (
        <div className={cx('empty')}>
          {part === 'leads' ? (
            <EmptyState title={t('units.noLead')}>
              {t(mayAppoint ? 'units.noLeadAdmin' : 'units.noLeadRead')}
            </EmptyState>
          ) : (
            <EmptyState title={t(`units.nobody.${emptyKey(kind)}`)}>
              {t(`units.nobody.${emptyKey(kind)}Text`)}
            </EmptyState>
          )}
        </div>
      ) : (
        <SeatList seats={holding} mayEnd={mayEnd} onEnd={setEnding} />
      )}
      <PastSeats seats={seats.filter(({ time }) => time === 'before')} />
      {isAppointing && <AppointDialog unit={unit} roles={roles} onClose={() => setIsAppointing(false)} />}
      {ending !== null && <DismissDialog unitId={unit.id} seat={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}

const leadsKey = (kind: UnitPage['kind']) =>
  kind === 'guild' || kind === 'company' || kind === 'chapter' ? (`units.leadsOf.${kind}` as const) : 'units.leads'
const emptyKey = (kind: UnitPage['kind']) => (kind === 'chapter' || kind === 'guild' ? kind : 'other')
