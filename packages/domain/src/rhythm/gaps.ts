import { reachedBySupport } from '#domain/bets/reached-by-support'
import { SHAKING_STATES } from '#domain/beliefs/premise'
import { daysBetween } from '#domain/cycles/day'
import type { GapFacts, GapLink } from './gap-facts.ts'
import { GAP_KINDS, GAP_RULES, type Gap, type GapItem, type GapKind } from './gap.ts'

/** Silence after this many days is a gap. Decision 19. */
export const SILENT_AFTER_DAYS = 14

/**
 * What is missing, as far as it is known: never a judgement, always a list of things one can open.
 *
 * @returns every kind, those without anything included
 * @see SPEC.md GP1–GP10, decision 19
 */
export const gapsOf = (facts: GapFacts): readonly Gap[] => {
  const found: Record<GapKind, readonly GapItem[]> = {
    ...supportGaps(facts),
    ...groundGaps(facts),
    ...beliefGaps(facts),
    ...linkGaps(facts),
    unlinked: unlinkedOf(facts),
  }
  return GAP_KINDS.map((kind) => ({ kind, rule: GAP_RULES[kind], items: found[kind] }))
}

const item = (kind: GapItem['kind'], id: string, more: Partial<GapItem> = {}): GapItem => ({
  kind,
  id,
  about: null,
  days: null,
  ...more,
})

const supportGaps = ({ bets, links }: GapFacts) => {
  const primary = links.filter(({ weight, state }) => weight === 'primary' && state !== 'stale')
  const byTarget = Map.groupBy(primary, ({ target }) => target.id)
  const squadsOf = (bet: string): number => new Set((byTarget.get(bet) ?? []).map(({ squadId }) => squadId)).size
  const inNow = bets.filter(({ column }) => column === 'now')
  const withSquads = (count: number) =>
    inNow.filter(({ id }) => squadsOf(id) === count).map(({ id }) => item('bet', id))
  return { unsupported: withSquads(0), thin: withSquads(1) }
}

const groundGaps = ({ bets, beliefs, grounds, supports, premiseAnswers }: GapFacts) => {
  const states = new Map(beliefs.map(({ id, state }) => [id, state]))
  const groundsOf = Map.groupBy(grounds, ({ betId }) => betId)
  const answered = new Set(premiseAnswers.map(({ beliefId, subjectId }) => `${beliefId} ${subjectId}`))
  const stands = bets.map(({ id }) => {
    const all = reachedBySupport(id, supports).flatMap((bet) => groundsOf.get(bet) ?? [])
    return { id, beliefs: idsOf(all, 'belief'), insights: idsOf(all, 'insight') }
  })
  const isStanding = (belief: string): boolean => STANDING.has(states.get(belief) ?? '')
  const isBelieved = ({ beliefs: under }: (typeof stands)[number]): boolean => under.some(isStanding)
  return {
    no_belief: stands.filter((each) => !isBelieved(each)).map(({ id }) => item('bet', id)),
    // Whoever lacks the belief is named there, and once.
    no_insight: stands
      .filter((each) => isBelieved(each) && each.insights.length === 0)
      .map(({ id }) => item('bet', id)),
    premise_shaken: stands.flatMap(({ id, beliefs: under }) =>
      under
        .filter((belief) => SHAKING.has(states.get(belief) ?? '') && !answered.has(`${belief} ${id}`))
        .map((about) => item('bet', id, { about })),
    ),
  }
}

const idsOf = (grounds: GapFacts['grounds'], of: 'belief' | 'insight'): string[] => [
  ...new Set(grounds.filter(({ kind }) => kind === of).map(({ id }) => id)),
]

const beliefGaps = ({ beliefs, bets, grounds, today }: GapFacts) => {
  const placed = new Set(bets.map(({ id }) => id))
  const leanedOn = new Set(grounds.filter(({ betId }) => placed.has(betId)).map(({ id }) => id))
  const believed = beliefs.filter(({ state }) => state === 'held' || state === 'challenged')
  return {
    belief_challenged: believed.filter(({ state }) => state === 'challenged').map(({ id }) => item('belief', id)),
    review_due: believed.flatMap(({ id, reviewOn }) =>
      reviewOn === null || reviewOn > today ? [] : [item('belief', id, { days: daysBetween(reviewOn, today) })],
    ),
    belief_without_bet: believed.filter(({ id }) => !leanedOn.has(id)).map(({ id }) => item('belief', id)),
  }
}

const linkGaps = ({ links, today }: GapFacts) => {
  const silent = (of: GapLink['state']) =>
    links.flatMap(({ objectiveId, target, state, waitsSince }) => {
      if (state !== of || waitsSince === null) return []
      const days = daysBetween(waitsSince, today)
      return days < SILENT_AFTER_DAYS ? [] : [item('objective', objectiveId, { about: target.id, days })]
    })
  return {
    stale_link: links
      .filter(({ state }) => state === 'stale')
      .map(({ objectiveId, target }) => item('objective', objectiveId, { about: target.id })),
    unanswered: silent('declared'),
    question_open: silent('questioned'),
  }
}

const unlinkedOf = ({ objectives, links }: GapFacts): GapItem[] => {
  const linked = new Set(links.map(({ objectiveId }) => objectiveId))
  return objectives
    .filter(({ id, isIndependentByChoice }) => !isIndependentByChoice && !linked.has(id))
    .map(({ id }) => item('objective', id))
}

const SHAKING: ReadonlySet<string> = new Set(SHAKING_STATES)
const STANDING: ReadonlySet<string> = new Set(['draft', 'held', 'challenged'])
