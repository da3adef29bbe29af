import { Badge } from '#web/components/ui/badge.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './evidence.module.css'
import type { DataFacts, Freshness } from './evidence-types.ts'

const cx = bindClasses(styles)

/** How strong a data point is: how it came about, of how many, when and where from. What nobody wrote down is left out. */
export const Strength = ({ data: { quality, n, period, source } }: { data: DataFacts }) => {
  const t = useMessages()
  const parts = [
    t(`evidence.quality.${quality}`),
    n === null ? '' : t('evidence.n', { n: formatValue(n, '') }),
    period,
    source,
  ]
  return <span className={cx('meta')}>{parts.filter((part) => part !== '').join(' · ')}</span>
}

/** "146 days old", and whether the day until which it held has passed. */
export const Age = ({ freshness: { ageDays, isStale }, data }: { freshness: Freshness; data: DataFacts | null }) => {
  const t = useMessages()
  const { day } = useDates()
  const until = data?.staleAfter ?? null
  return (
    <span className={cx('age')}>
      {t('evidence.age', { days: ageDays })}
      {isStale && <Badge>{until === null ? t('evidence.stale') : t('evidence.staleSince', { day: day(until) })}</Badge>}
    </span>
  )
}
