import type { AskRow } from '#api/lib/asks/load-ask-rows'
import type { CycleFacts } from '#api/lib/load-cycles'
import type { KeyResultRow } from '#api/lib/okr/load-key-results'
import type { LinkRow } from '#api/lib/okr/load-links'
import type { ObjectiveRow } from '#api/lib/okr/load-objective-rows'
import type { LinkFacts, SquadPageFacts } from './squad-page.repo.ts'

type Squad = Pick<SquadPageFacts['squad'], 'id' | 'name' | 'slug'>
type Objective = NonNullable<SquadPageFacts['objectives']>[number]
type KeyResult = NonNullable<SquadPageFacts['keyResults']>[number]
type Ask = NonNullable<SquadPageFacts['asks']>[number]

/** A page says its squad and its cycle once; the rows that other pages load say them each. */
export const objectiveRowOf = (each: Objective, { id, name, slug }: Squad, cycle: CycleFacts): ObjectiveRow => ({
  ...each,
  cycle: { id: cycle.id, name: cycle.name, starts: cycle.starts, ends: cycle.ends },
  squad: { id, name, slug },
})

export const keyResultRowOf = (
  each: KeyResult,
  { id: squadId, timeZone }: { id: string; timeZone: string },
  { id: cycleId, starts: cycleStarts, ends: cycleEnds }: CycleFacts,
): KeyResultRow => ({ ...each, squadId, timeZone, cycleId, cycleStarts, cycleEnds })

export const linkRowOf = (
  { answer, declaredAt, ...each }: LinkFacts,
  { id, key, title, state, version }: Objective,
  squad: Squad,
): LinkRow => ({
  ...each,
  declaredAt: new Date(declaredAt),
  source: { id, key, title, state, version },
  squad: { id: squad.id, name: squad.name },
  answer: answer === null ? null : { ...answer, at: new Date(answer.at) },
})

export const askRowOf = ({ askedAt, answeredAt, ...each }: Ask): AskRow => ({
  ...each,
  askedAt: new Date(askedAt),
  answeredAt: answeredAt === null ? null : new Date(answeredAt),
})
