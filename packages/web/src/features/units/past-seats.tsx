import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './past-seats.module.css'
import { SeatList } from './seat-list.tsx'
import type { UnitSeat } from './unit-types.ts'

const cx = bindClasses(styles)

/** Who sat here before, folded away; nothing where nobody did. */
export const PastSeats = ({ seats }: { seats: readonly UnitSeat[] }) => {
  const t = useMessages()
  if (seats.length === 0) return null
  return (
    <details className={cx('past')}>
      <summary>{t('units.before', { count: seats.length })}</summary>
      <SeatList seats={seats} />
    </details>
  )
}
