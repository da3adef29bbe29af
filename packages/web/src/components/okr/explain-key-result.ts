import type { KeyResultView } from '#web/lib/api-types.ts'
import { formatPoints, formatShare } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'
import type { Explanation } from './explain.tsx'
import { measureWords } from './measure-words.ts'
import { statusWord } from './shown-status.ts'

export type Words = { readonly t: Translate; readonly day: (day: string) => string; readonly at: string }

/** Why progress is what it is: the measure, the reading, and where the plan has it today. */
export const explainProgress = (keyResult: KeyResultView, { t, day, at }: Words): Explanation => {
  const { progress, plan, reading, measure } = keyResult
  const { baseline, current, target } = measureWords(keyResult, t)
  const isMoving = measure.kind === 'increase' || measure.kind === 'decrease'
  return {
    name: t('keyResults.explain.progress', { key: keyResult.key }),
    rule: `${progress.rule}, ${plan.rule}`,
    sentence: t(`keyResults.rule.${progress.rule}`),
    inputs: [
      ...(isMoving ? [{ label: t('keyResults.baseline'), value: baseline ?? t('okr.progress.baselineDue') }] : []),
      {
        label: t('keyResults.now'),
        value: current === null || reading === null ? '–' : `${current}, ${day(reading.observedOn)}`,
      },
      ...(target === '' ? [] : [{ label: t('keyResults.target'), value: target }]),
      ...(progress.state === 'measured' ? [{ label: t('keyResults.progress'), value: formatShare(progress.raw) }] : []),
      ...(plan.state === 'planned'
        ? [
            { label: t('keyResults.planToday'), value: formatShare(plan.share) },
            {
              label: t('keyResults.daysBegun'),
              value: t('keyResults.ofDays', { begun: plan.elapsed.daysBegun, days: plan.elapsed.days }),
            },
          ]
        : []),
      ...(progress.state === 'measured' && plan.state === 'planned'
        ? [{ label: t('keyResults.pace'), value: formatPoints(progress.shown - plan.share, t) }]
        : []),
    ],
    at,
  }
}

/** Why the status is shown so: what the squad said, what pace suggested, and how old both are. */
export const explainStatus = (keyResult: KeyResultView, { t, day, at }: Words): Explanation => {
  const { signal, said, suggestion, reading } = keyResult
  const suggested =
    suggestion.state === 'suggested'
      ? `${t(statusWord[suggestion.status])} (${formatPoints(suggestion.gap, t)})`
      : t(`keyResults.noSuggestion.${suggestion.reason}`)
  return {
    name: t('keyResults.explain.status', { key: keyResult.key }),
    rule: [signal.rule, suggestion.rule].join(', '),
    sentence: t(
      signal.signal === 'stale' || signal.signal === 'achieved'
        ? `keyResults.status.${signal.signal}`
        : 'keyResults.status.said',
    ),
    inputs: [
      { label: t('keyResults.squadSays'), value: said === null ? '–' : t(statusWord[said.status]) },
      { label: t('keyResults.paceSuggests'), value: suggested },
      { label: t('keyResults.lastReading'), value: reading === null ? '–' : day(reading.observedOn) },
    ],
    at,
  }
}

/** Why confidence is what it is: the squad said so, three times. */
export const explainConfidence = (keyResult: KeyResultView, { t, at }: Words): Explanation => ({
  name: t('keyResults.explain.confidence', { key: keyResult.key }),
  rule: keyResult.trend.rule,
  sentence: t('keyResults.rule.CF2'),
  inputs: [
    { label: t('keyResults.saidInOrder'), value: keyResult.confidences.join(', ') || '–' },
    {
      label: t('keyResults.trend'),
      value: keyResult.trend.state === 'trend' ? t(`okr.trend.${keyResult.trend.direction}`) : '–',
    },
  ],
  at,
})
