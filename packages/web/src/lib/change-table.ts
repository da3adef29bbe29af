import type { QueryKey } from '@tanstack/react-query'

/** Everything that shows objectives and their numbers. */
const okr = [
  'squads',
  'objectives',
  'keyResults',
  'checkIns',
  'alignment',
  'bets',
  'links',
  'rhythm',
  'home',
  'history',
] as const
const people = ['squads', 'units', 'members', 'orgs', 'home'] as const
const direction = [
  'beliefs',
  'evidence',
  'goals',
  'bets',
  'boards',
  'links',
  'alignment',
  'rhythm',
  'home',
  'history',
] as const

/** Which features of the API show a thing of each kind, as the outbox names it. */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  // What stands on a belief or leans on evidence ends with the objective.
  objective: [...okr, 'beliefs', 'evidence'],
  key_result: okr,
  check_in: okr,
  edge: [...okr, 'beliefs', 'evidence', 'goals', 'boards', 'lessons', 'asks'],
  comment: ['comments', 'lessons', 'constraints'],
  lesson: ['lessons', 'comments', 'history'],
  ask: ['squads', 'objectives', 'keyResults', 'asks', 'bets', 'home'],
  belief: direction,
  goal: direction,
  north_star: direction,
  constraint: ['constraints', 'history'],
  stage_move: ['bets'],
  decision: ['bets', 'history'],
  experiment: ['bets', 'history'],
  squad_note: ['squads', 'home'],
  bet: [...direction, 'squads', 'objectives', 'lessons'],
  data: direction,
  insight: direction,
  reading: direction,
  premise: ['beliefs', 'rhythm', 'home'],
  board: direction,
  rank: direction,
  private_rank: ['boards'],
  unit: [...people, ...okr],
  standing: [...people, 'alignment', 'objectives', 'rhythm'],
  seat: [...people, ...okr],
  seat_request: people,
  member: [...people, 'comments'],
  invitation: ['members'],
  join_domain: ['members'],
  cycle: ['orgs', 'cycles', 'squads', 'objectives', 'checkIns', 'rhythm', 'home'],
  org: ['orgs', 'auth'],
}

/**
 * Whether what a query shows may have changed, by the kinds of the things that did. A kind that this build does not know
 * concerns everything.
 *
 * @param key a tRPC query key: `[['squads', 'get'], { input, type }]`
 */
export const isConcerned = (key: QueryKey, kinds: readonly string[]): boolean => {
  const [path] = key
  if (!Array.isArray(path)) return false
  const [feature] = path
  return kinds.some((kind) => shownBy[kind]?.includes(String(feature)) ?? true)
}
