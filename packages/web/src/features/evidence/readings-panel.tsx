import { useState } from 'react'
import { KeyResultFigure } from '#web/components/charts/key-result-figure.tsx'
import { readingsSeries } from '#web/components/readings/readings-series.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddReading } from './add-reading.tsx'

/** The values of a data point over time; its author adds to them. Left out while there are none and nobody here adds any. */
export const ReadingsPanel = ({ item }: { item: EvidencePage }) => {
  const t = useMessages()
  const [isAdding, setIsAdding] = useState(false)
  const { today } = useOrg()
  const { data, can } = item
  const readings = item.readings.filter(({ stands }) => stands)
  if (data === null || (readings.length === 0 && !can.edit)) return null
  const format = (value: number) => formatValue(value, data.unit)
  const [first, last] = [readings[0], readings.at(-1)]
  return (
    <Panel
      title={t('evidence.readings')}
      note={t('evidence.count', { count: readings.length })}
      actions={
        can.edit && (
          <Button size="small" look="quiet" onPress={() => setIsAdding(true)}>
            {t('readings.add')}
          </Button>
        )
      }
    >
      {readings.length >= 2 && first !== undefined && last !== undefined ? (
        <KeyResultFigure
          finding={t('evidence.readingsFinding', {
            from: format(first.value),
            to: format(last.value),
            count: readings.length,
          })}
          series={readingsSeries(readings, today)}
          format={format}
        />
      ) : (
        <p>
          {first !== undefined && `${format(first.value)}. `}
          {t('evidence.readingsNone')}
        </p>
      )}
      {isAdding && <AddReading item={item} unit={data.unit} onClose={() => setIsAdding(false)} />}
    </Panel>
  )
}
