import { Age, Strength } from '#web/components/evidence/evidence-facts.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './facts-panel.module.css'

const cx = bindClasses(styles)

/** Where a number comes from, how strong it is, and until when it holds. */
export const FactsPanel = ({ item }: { item: EvidencePage }) => {
  const t = useMessages()
  const { day } = useDates()
  const { data, freshness, author, writtenOn, can } = item
  const name = personName(author.name, t)
  return (
    <Panel title={t('evidence.facts')}>
      <div className={cx('facts')}>
        {data !== null && data.value !== null && <p className={cx('value')}>{formatValue(data.value, data.unit)}</p>}
        {data !== null && <Strength data={data} />}
        <Age freshness={freshness} data={data} />
        {data !== null && (
          <p className={cx('meta')}>
            {t('evidence.form.observedOn')}: {day(data.observedOn)}
            {data.staleAfter !== null &&
              !freshness.isStale &&
              `, ${t('evidence.freshUntil', { day: day(data.staleAfter) })}`}
            {data.source === '' && ` · ${t('evidence.sourceNone')}`}
          </p>
        )}
        {data !== null && data.method !== '' && <p>{data.method}</p>}
        <p className={cx('meta')}>{t('evidence.writtenBy', { name, day: day(writtenOn) })}</p>
        {!can.edit && <p className={cx('meta')}>{t('evidence.readOnly', { name })}</p>}
      </div>
    </Panel>
  )
}
