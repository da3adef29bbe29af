import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Argument } from './bet-types.ts'
import styles from './data-facts.module.css'

const cx = bindClasses(styles)

/** How many, when, where from, seen on which day. What nobody wrote down is left out. */
export const DataFacts = ({ data: { n, period, source, observedOn } }: { data: Argument['data'][number] }) => {
  const t = useMessages()
  const { day } = useDates()
  const parts = [
    n == null ? null : t('bets.data.n', { n: formatValue(n, '') }),
    period ?? null,
    source ?? null,
    observedOn == null ? null : day(observedOn),
  ].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? null : <p className={cx('facts')}>{parts.join(' · ')}</p>
}
