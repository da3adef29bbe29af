import { day } from '@polyrhythm/domain/cycles/day'
import { worstOf } from '@polyrhythm/domain/key-results/worst-of'
import { abilities } from '@polyrhythm/domain/permissions/permissions'
import { presentAsk } from '#api/lib/asks/present-ask'
import { presentObjective } from '#api/lib/okr/present-objective'
import type { OrgContext } from '#api/trpc/run'
import { askRowOf, keyResultRowOf, linkRowOf, objectiveRowOf } from './squad-rows.ts'
import type { SquadPageFacts } from './squad-page.repo.ts'

/** The page that the facts make: every number by the domain's rules, as of now and for whoever acts. */
export const presentSquad = (facts: SquadPageFacts, ctx: Pick<OrgContext, 'actor' | 'org' | 'now'>) => {
  const { id, parent, wasOpened, timeZone: ownZone, ...squad } = facts.squad
  const { actor } = ctx
  const timeZone = ownZone ?? ctx.org.timeZone
  const cycles = (facts.cycles ?? []).map(({ starts, ends, ...cycle }) => ({
    ...cycle,
    starts: day(starts),
    ends: day(ends),
  }))
  const cycle = cycles.find((each) => each.id === facts.cycleId) ?? null
  const keyResults = facts.keyResults ?? []
  const links = facts.links ?? []
  const objectives =
    cycle === null
      ? []
      : (facts.objectives ?? []).map((each) =>
          presentObjective(
            ctx,
            objectiveRowOf(each, { id, ...squad }, cycle),
            keyResults
              .filter(({ objectiveId }) => objectiveId === each.id)
              .map((keyResult) => keyResultRowOf(keyResult, { id, timeZone }, cycle)),
            links.filter(({ sourceId }) => sourceId === each.id).map((link) => linkRowOf(link, each, { id, ...squad })),
          ),
        )
  return {
    id,
    ...squad,
    timeZone,
    parent,
    cycle,
    cycles,
    objectives,
    worst: worstOf(objectives.flatMap((each) => each.keyResults.map(({ signal }) => signal.signal))),
    seats: facts.seats ?? [],
    seatRequests: (facts.requests ?? []).map(({ at, ...request }) => ({ ...request, at: new Date(at).toISOString() })),
    checkIns: (facts.checkIns ?? []).map(({ publishedAt, noted, ...checkIn }) => ({
      ...checkIn,
      publishedAt: new Date(publishedAt).toISOString(),
      noted: noted ?? [],
    })),
    asks: (facts.asks ?? []).map((each) => presentAsk(askRowOf(each), actor)),
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
