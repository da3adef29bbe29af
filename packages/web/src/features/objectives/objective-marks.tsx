import { Explain } from '#web/components/okr/explain.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import type { ObjectiveView } from '#web/lib/api-types.ts'
import { formatShare } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type ObjectiveMarksProps = { objective: ObjectiveView; at: string }

/** What an objective is besides its key results: ambition, basis, the mean of its own numbers. */
export const ObjectiveMarks = ({ objective, at }: ObjectiveMarksProps) => {
  const t = useMessages()
  const { ambition, basis, basisReason, progress, key } = objective
  return (
    <Inline>
      {progress.state === 'measured' && (
        <Explain
          explanation={{
            name: t('objectives.progressOf', { key }),
            rule: progress.rule,
            sentence: t('objectives.progressRule'),
            inputs: [
              {
                label: t('objectives.counted'),
                value: t('objectives.countedOf', { counted: progress.counted, of: progress.of }),
              },
              { label: t('keyResults.progress'), value: formatShare(progress.shown) },
            ],
            at,
          }}
        >
          {t('objectives.mean', { share: formatShare(progress.shown) })}
        </Explain>
      )}
      {ambition === 'aspirational' && <Badge>{t('objectives.ambition.aspirational')}</Badge>}
      {basis !== 'bet' && (
        <span title={basisReason ?? ''}>
          <Badge>{t(`objectives.basis.${basis}`)}</Badge>
        </span>
      )}
    </Inline>
  )
}
