import type { GoalView } from '@polyrhythm/domain/goals/present-goal'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import { formatValue } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type GoalNumbers = Pick<GoalView, 'value' | 'unit' | 'baseline' | 'target' | 'progress' | 'plan' | 'pace'>

/** Baseline, now and target, how far that is, and where an even pace would stand today. */
export const GoalProgress = ({ goal }: { goal: GoalNumbers }) => {
  const t = useMessages()
  const { value, unit, baseline, target, progress, plan } = goal
  // The unit stands once, behind the last of the three.
  const bare = (of: number | null) => (of === null ? null : formatValue(of, ''))
  if (target === null)
    return <span>{value === null ? t('goals.noTarget') : `${formatValue(value, unit)} · ${t('goals.noTarget')}`}</span>
  return (
    <ProgressBar
      progress={progress?.state === 'measured' ? progress.raw : null}
      planned={plan?.share ?? null}
      baseline={bare(baseline)}
      current={bare(value)}
      target={formatValue(target, unit)}
    />
  )
}
