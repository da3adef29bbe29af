import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { GoalPage } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the form of a goal holds. */
export type GoalValues = {
  title: string
  why: string
  metric: string
  unit: string
  baseline: number | null
  target: number | null
  dueOn: string | null
  beliefIds: string[]
  reason: string
}

export const emptyGoal: GoalValues = {
  title: '',
  why: '',
  metric: '',
  unit: '',
  baseline: null,
  target: null,
  dueOn: null,
  beliefIds: [],
  reason: '',
}

export const goalValuesOf = ({ title, why, metric, unit, baseline, target, dueOn }: GoalPage): GoalValues => ({
  ...emptyGoal,
  title,
  why,
  metric,
  unit,
  baseline,
  target,
  dueOn,
})

/** Both texts of a goal field by field, as a person reads them. */
export const compareGoals = (theirs: GoalValues, mine: GoalValues, t: Translate): StaleField[] =>
  compared.map((field) => ({
    label: t(`goals.form.${field}`),
    theirs: String(theirs[field] ?? '–'),
    mine: String(mine[field] ?? '–'),
  }))

const compared = ['title', 'why', 'metric', 'unit', 'baseline', 'target', 'dueOn'] as const
