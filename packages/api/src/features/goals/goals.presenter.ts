import { GOAL_STATES, type GoalState } from '@polyrhythm/domain/goals/goal'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import type { RevisionRow } from '#api/lib/list-revisions'
import type { AimRow } from './goals.repo.ts'

/** What aims at a goal, by kind; a bet or belief whose first goal this is stands before the others. */
export const presentAims = (rows: readonly AimRow[], goalId: string) => {
  const aims = (kind: AimRow['kind']) =>
    rows
      .filter((row) => row.goalId === goalId && row.kind === kind)
      .map(({ id, key, title, state, weight }) => ({ id, key, title, state, isPrimary: weight === 'primary' }))
      .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || byKey(a, b))
  return { beliefs: aims('belief'), bets: aims('bet') }
}

/** What a goal said in one version; null where it said nothing. */
export const presentRevision = ({ said, at, ...row }: RevisionRow) => ({
  ...row,
  at: at.toISOString(),
  title: textOf(said['title']),
  metric: textOf(said['metric']),
  unit: textOf(said['unit']),
  baseline: numberOrNull(said['baseline']),
  target: numberOrNull(said['target']),
  dueOn: typeof said['due_on'] === 'string' ? said['due_on'] : null,
  state: stateOf(said['state']),
})

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const stateOf = (value: unknown): GoalState => GOAL_STATES.find((known) => known === value) ?? 'active'
