import { memo } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { KeyResultDraft } from './draft-rows.ts'
import { KeyResultFields } from './key-result-fields.tsx'
import { guessWords, measureWords } from './measure-words.ts'
import styles from './preview.module.css'
import { usePreviewTools } from './preview-tools.ts'
import { RowFateLine } from './row-fate-line.tsx'
import { RowFrame } from './row-frame.tsx'
import { noFacts, rowProblems } from './row-problems.ts'

const cx = bindClasses(styles)

export type KeyResultItemProps = Omit<KeyResultDraft, 'below' | 'kind'> & { isOpen: boolean }

/** A key result with what it seems to measure, and why it seems so. */
export const KeyResultItem = memo(function KeyResultItem({ isOpen, values, source, ...row }: KeyResultItemProps) {
  const t = useMessages()
  const tools = usePreviewTools()
  const dates = useDates()
  const problems = rowProblems(values, noFacts, t)
  return (
    <RowFrame
      {...row}
      level="keyResult"
      lines={source.lines}
      name={values.title}
      isOpen={isOpen}
      problem={Object.values(problems)[0]}
      fields={
        <KeyResultFields
          values={values}
          problems={problems}
          guess={guessWords(source, values, t)}
          onChange={(next) => tools.change(row.id, values, next)}
        />
      }
    >
      <span className={cx('keyResult')}>
        <span className={cx('what')}>
          {values.title}
          {values.note !== '' && <span className={cx('aside', 'clamp')}>{values.note}</span>}
        </span>
        <span>
          <span className={cx('kind')}>{t(`keyResults.kind.${values.measure.kind}`)}</span> {measureWords(values, t)}
          {values.dueOn !== null && (
            <span className={cx('due')}>{t('imports.due', { day: dates.day(values.dueOn) })}</span>
          )}
        </span>
        <span className={cx('guess')}>{source.measure.reason === 'columns' ? '' : guessWords(source, values, t)}</span>
      </span>
      {row.isKept && <RowFateLine id={row.id} />}
    </RowFrame>
  )
})
