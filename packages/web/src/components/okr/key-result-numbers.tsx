import type { KeyResultView } from '#web/lib/api-types.ts'
import { ageOfDays } from '#web/lib/age.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConfidenceMemory } from './confidence-memory.tsx'
import { Explain } from './explain.tsx'
import { explainConfidence, explainProgress, explainStatus } from './explain-key-result.ts'
import { measureWords } from './measure-words.ts'
import { ProgressBar } from './progress-bar.tsx'
import { StatusGlyph } from './status-glyph.tsx'

export type KeyResultNumberProps = {
  keyResult: KeyResultView
  /** When the numbers were worked out, as the reader's clock says it. */
  at: string
}

/** Baseline → now → target, the bar with the plan of today, and why. */
export const KeyResultProgress = ({ keyResult, at }: KeyResultNumberProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { progress, plan, measure } = keyResult
  const due = progress.state === 'none' && progress.reason === 'baseline_due' ? progress.baselineDueOn : null
  return (
    <Explain isWide explanation={explainProgress(keyResult, { t, day, at })}>
      <ProgressBar
        {...measureWords(keyResult, t)}
        progress={progress.state === 'measured' ? progress.raw : null}
        planned={plan.state === 'planned' && measure.kind !== 'milestone' ? plan.share : null}
        {...(due === null ? {} : { words: t('keyResults.baselineDueBy', { day: day(due) }) })}
      />
    </Explain>
  )
}

/** The word of the squad with its shape, or why there is none, and what pace suggested. */
export const KeyResultStatus = ({ keyResult, at }: KeyResultNumberProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { signal, said, freshness } = keyResult
  return (
    <Explain explanation={explainStatus(keyResult, { t, day, at })}>
      <StatusGlyph
        status={signal.signal}
        {...(freshness.ageDays === null ? {} : { age: ageOfDays(freshness.ageDays, t) })}
        {...(said?.isOverridden === true && signal.signal === said.status && said.suggested !== null
          ? { suggested: said.suggested }
          : {})}
      />
    </Explain>
  )
}

/** How sure the squad is; `isNamed` where no column says what the digit is. */
export const KeyResultConfidence = ({
  keyResult,
  at,
  isNamed = false,
}: KeyResultNumberProps & { isNamed?: boolean }) => {
  const t = useMessages()
  const { day } = useDates()
  const { confidences, trend } = keyResult
  return (
    <Explain explanation={explainConfidence(keyResult, { t, day, at })}>
      {isNamed && <span>{t('charts.confidence')}</span>}
      <ConfidenceMemory values={confidences.toReversed()} trend={trend.state === 'trend' ? trend.direction : 'flat'} />
    </Explain>
  )
}
