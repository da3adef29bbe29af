import { presentAsk } from '#domain/asks/present-ask'
import { day } from '#domain/cycles/day'
import { momentOf } from '#domain/cycles/moment'
import { worstOf } from '#domain/key-results/worst-of'
import { presentObjective } from '#domain/objectives/present-objective'
import { abilities } from '#domain/permissions/permissions'
import type { SquadPageFacts } from './squad-page-facts.ts'

export type SquadPage = ReturnType<typeof presentSquad>

/** The page that the facts make: every number by its rule, as of the facts' moment and for whoever asked. */
export const presentSquad = (facts: SquadPageFacts) => {
  const { parent, wasOpened, ...squad } = facts.squad
  const { id } = squad
  const now = momentOf(facts.at)
  const actor = { ...facts.me, squadIds: new Set(facts.me.squadIds), councilIds: new Set(facts.me.councilIds) }
  const cycles = (facts.cycles ?? []).map((each) => ({ ...each, starts: day(each.starts), ends: day(each.ends) }))
  const cycle = cycles.find((each) => each.id === facts.cycleId) ?? null
  const objectives = cycle === null ? [] : objectivesOf(facts, cycle, { actor, now })
  return {
    ...squad,
    /** The moment all of it is as of. */
    at: now.toISOString(),
    parent,
    cycle,
    cycles,
    objectives,
    worst: worstOf(objectives.flatMap((each) => each.keyResults.map(({ signal }) => signal.signal))),
    seats: facts.seats ?? [],
    seatRequests: (facts.requests ?? []).map(({ at, ...request }) => ({ ...request, at: momentOf(at).toISOString() })),
    checkIns: (facts.checkIns ?? []).map(({ publishedAt, noted, ...checkIn }) => ({
      ...checkIn,
      publishedAt: momentOf(publishedAt).toISOString(),
      noted: noted ?? [],
    })),
    asks: (facts.asks ?? []).map((each) => presentAsk(each, actor)),
    isMine: actor.squadIds.has(id),
    wasOpened,
    can: abilities(actor, { ownerId: id, holderId: actor.memberId }, [
      'objective.write',
      'checkIn.publish',
      'seat.give',
      'seat.request',
      'seat.open',
      'seat.answer',
    ]),
  }
}

/** The facts say squad, cycle and zone once; a key result, a link and an objective are presented with their own. */
const objectivesOf = (
  { squad: { id, name, slug, timeZone }, objectives, keyResults, links }: SquadPageFacts,
  { id: cycleId, name: cycleName, starts, ends }: { id: string; name: string; starts: string; ends: string },
  ctx: Parameters<typeof presentObjective>[0],
) =>
  (objectives ?? []).map((objective) =>
    presentObjective(
      ctx,
      { ...objective, cycle: { id: cycleId, name: cycleName, starts, ends }, squad: { id, name, slug } },
      (keyResults ?? [])
        .filter(({ objectiveId }) => objectiveId === objective.id)
        .map((each) => ({ ...each, squadId: id, timeZone, cycleId, cycleStarts: starts, cycleEnds: ends })),
      (links ?? [])
        .filter(({ sourceId }) => sourceId === objective.id)
        .map((each) => ({ ...each, source: objective, squad: { id, name } })),
    ),
  )
