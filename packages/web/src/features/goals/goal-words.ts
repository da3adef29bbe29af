import type { GoalView } from '@polyrhythm/domain/goals/present-goal'
import { formatDistance, formatShare, formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'

type Standing = Pick<GoalView, 'value' | 'unit' | 'progress' | 'pace'>

/** What the numbers of a goal come to, as a finding. */
export const findingOf = ({ value, unit, progress, pace }: Standing, t: Translate): string => {
  if (value === null) return t('goals.finding.none')
  const current = formatValue(value, unit)
  if (progress?.state !== 'measured') return t('goals.finding.noTarget', { current })
  const percent = formatShare(progress.shown)
  if (pace === null) return t('goals.finding.noPace', { current, percent })
  return pace.word === 'on'
    ? t('goals.finding.on', { percent })
    : t(`goals.finding.${pace.word}`, { percent, points: formatDistance(pace.gap, t) })
}
