import type { CreateGoal } from '@polyrhythm/domain/goals/create-goal'

/** A goal that counts riders from 100 to 200. */
export const plainGoal = (title: string, more: Partial<CreateGoal> = {}): CreateGoal => ({
  kind: 'goal',
  title,
  why: '',
  metric: 'Weekly riders',
  unit: 'riders',
  baseline: 100,
  target: 200,
  dueOn: null,
  beliefIds: [],
  ...more,
})
