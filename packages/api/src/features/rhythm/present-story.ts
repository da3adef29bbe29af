import { reachedBySupport } from '@polyrhythm/domain/bets/reached-by-support'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import { WORST_FIRST } from '@polyrhythm/domain/key-results/worst-of'
import { TOLD_SIGNALS, type ToldSignal } from '@polyrhythm/domain/objectives/worst-of-totals'
import { type Story, supportsOf } from './load-story.ts'

type Mix = readonly { readonly status: ToldSignal; readonly count: number }[]

/** The cards of the story, each with the keys of the cards that it hangs together with. */
export const presentStory = (story: Story, goalKeys: ReadonlyMap<string, string>) => {
  const company = story.boards.find(({ kind }) => kind === 'company')
  const cards = story.bets.filter(({ boardId }) => boardId === company?.id)
  const keyOf = new Map(cards.map(({ id, key }) => [id, key]))
  const served = Map.groupBy(
    story.reasons.filter(({ kind }) => kind === 'serves'),
    ({ sourceId }) => sourceId,
  )
  const goalsOf = (id: string): string[] =>
    (served.get(id) ?? []).flatMap(({ targetId }) => goalKeys.get(targetId) ?? [])
  const beliefKeys = new Map(story.beliefs.map(({ id, key }) => [id, key]))
  const evidence = story.reasons.filter(({ kind, sourceKind }) => kind === 'evidence' && sourceKind === 'belief')
  const believed = Map.groupBy(evidence, ({ targetId }) => targetId)
  const placed = new Set(story.bets.map(({ id }) => id))
  const live = story.links.filter(({ state, target }) => state !== 'stale' && target.kind === 'bet')
  const linked = Map.groupBy(live, ({ target }) => target.id)
  const words = new Map(story.objectives.map(({ id, word }) => [id, word]))
  return {
    beliefs: story.beliefs
      .filter(({ state }) => state === 'held' || state === 'challenged')
      .toSorted(byKey)
      .map(({ id, key, statement, state, conviction, reviewOn }) => ({
        id,
        key,
        statement,
        isChallenged: state === 'challenged',
        conviction,
        reviewOn,
        betCount: new Set(
          evidence.filter(({ sourceId, targetId }) => sourceId === id && placed.has(targetId)).map((e) => e.targetId),
        ).size,
        goals: goalsOf(id),
      })),
    bets: cards.map(({ boardId: _, id, ...card }) => {
      const links = linked.get(id) ?? []
      const objectives = [...new Set(links.map(({ objectiveId }) => objectiveId))]
      return {
        id,
        ...card,
        objectiveCount: objectives.length,
        squadCount: new Set(links.filter(({ weight }) => weight === 'primary').map(({ squadId }) => squadId)).size,
        mix: mixOf(objectives.flatMap((objective) => words.get(objective) ?? [])),
        beliefs: (believed.get(id) ?? []).flatMap(({ sourceId }) => beliefKeys.get(sourceId) ?? []),
        goals: goalsOf(id),
      }
    }),
    otherBetCount: story.bets.length - cards.length,
    tribes: tribesOf(story, keyOf),
  }
}

/** Squads by what they stand under; the ones that stand under nothing but the company come last. */
const tribesOf = (story: Story, companyBets: ReadonlyMap<string, string>) => {
  const supports = supportsOf(story)
  const reached = new Map<string, readonly string[]>(
    story.bets.map(({ id }) => [id, reachedBySupport(id, supports).flatMap((bet) => companyBets.get(bet) ?? [])]),
  )
  const objectives = Map.groupBy(story.objectives, ({ squadId }) => squadId)
  const links = Map.groupBy(
    story.links.filter(({ state }) => state !== 'stale'),
    ({ squadId }) => squadId,
  )
  return [...Map.groupBy(story.squads, ({ tribeId }) => tribeId ?? '').values()].map((squads) => ({
    slug: squads[0]?.tribeSlug ?? null,
    name: squads[0]?.tribe ?? null,
    squadCount: squads.length,
    mix: mixOf(squads.map(({ id }) => worst((objectives.get(id) ?? []).map(({ word }) => word)))),
    bets: [
      ...new Set(
        squads.flatMap(({ id }) => (links.get(id) ?? []).flatMap(({ target }) => reached.get(target.id) ?? [])),
      ),
    ],
  }))
}

const worst = (words: readonly ToldSignal[]): ToldSignal =>
  TOLD_SIGNALS.toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b)).find((word) =>
    words.includes(word),
  ) ?? 'none'

const mixOf = (words: readonly ToldSignal[]): Mix =>
  TOLD_SIGNALS.map((status) => ({ status, count: words.filter((word) => word === status).length })).filter(
    ({ count }) => count > 0,
  )
