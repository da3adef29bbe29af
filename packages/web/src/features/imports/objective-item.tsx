import { AMBITIONS } from '@polyrhythm/domain/objectives/objective'
import { memo } from 'react'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ObjectiveDraft } from './draft-rows.ts'
import styles from './preview.module.css'
import { usePreviewTools } from './preview-tools.ts'
import { RowFateLine } from './row-fate-line.tsx'
import { RowFrame } from './row-frame.tsx'
import { noFacts, rowProblems } from './row-problems.ts'
import type { ObjectiveValues } from './row-values.ts'

const cx = bindClasses(styles)

export type ObjectiveItemProps = Omit<ObjectiveDraft, 'below' | 'kind'> & { isOpen: boolean }

/** An objective as it will be saved. */
export const ObjectiveItem = memo(function ObjectiveItem({ isOpen, values, source, ...row }: ObjectiveItemProps) {
  const t = useMessages()
  const tools = usePreviewTools()
  const set = (part: Partial<ObjectiveValues>) => tools.change(row.id, values, { ...values, ...part })
  const problems = rowProblems(values, noFacts, t)
  return (
    <RowFrame
      {...row}
      level="objective"
      lines={source.lines}
      name={values.title}
      isOpen={isOpen}
      problem={Object.values(problems)[0]}
      fields={
        <>
          <TextField
            label={t('imports.field.title')}
            error={problems['title']}
            value={values.title}
            onChange={(title) => set({ title })}
          />
          <TextArea
            label={t('objectives.why')}
            error={problems['why']}
            rows={2}
            value={values.why}
            onChange={(why) => set({ why })}
            isOptional
          />
          <SegmentedControl
            label={t('objectives.ambition')}
            value={values.ambition}
            onChange={(ambition) => set({ ambition })}
            segments={AMBITIONS.map((value) => ({ value, label: t(`objectives.ambition.${value}`) }))}
          />
          <TextArea
            label={t('imports.field.note')}
            error={problems['note']}
            rows={2}
            value={values.note}
            onChange={(note) => set({ note })}
            isOptional
          />
        </>
      }
    >
      <span className={cx('head')}>
        <span className={cx('title')}>{values.title}</span>
        {source.guessedFrom === 'paragraph_before_list' && (
          <span className={cx('aside')}>{t('imports.guessedFrom.paragraph_before_list')}</span>
        )}
      </span>
      {values.why !== '' && <p className={cx('aside', 'clamp')}>{t('imports.why', { why: values.why })}</p>}
      {values.note !== '' && <p className={cx('aside', 'clamp')}>{values.note}</p>}
      {row.isKept && <RowFateLine id={row.id} />}
    </RowFrame>
  )
})
