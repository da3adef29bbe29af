import { useState } from 'react'
import { ReadingsFigure } from '#web/components/charts/readings-figure.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddReading } from './add-reading.tsx'

/** The values of a data point over time; its author adds to them. Left out while there are none and nobody here adds any. */
export const ReadingsPanel = ({ item }: { item: EvidencePage }) => {
  const t = useMessages()
  const [isAdding, setIsAdding] = useState(false)
  const { id, data, readings, can } = item
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
            {t('evidence.addReading')}
          </Button>
        )
      }
    >
      {readings.length >= 2 && first !== undefined && last !== undefined ? (
        <ReadingsFigure
          finding={t('evidence.readingsFinding', {
            from: format(first.value),
            to: format(last.value),
            count: readings.length,
          })}
          readings={readings.map(({ observedOn: day, value, note }) => ({ day, value, note }))}
          format={format}
        />
      ) : (
        <p>
          {first !== undefined && `${format(first.value)}. `}
          {t('evidence.readingsNone')}
        </p>
      )}
      {isAdding && <AddReading dataId={id} unit={data.unit} onClose={() => setIsAdding(false)} />}
    </Panel>
  )
}
