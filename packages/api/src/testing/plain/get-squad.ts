import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { worstOf } from '@polyrhythm/domain/key-results/worst-of'
import { abilities } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, inArray } from 'drizzle-orm'
import { loadAsks } from '#api/lib/asks/load-asks'
import { chosenCycle, loadCycles } from '#api/lib/load-cycles'
import { loadObjectives } from '#api/lib/okr/load-objectives'
import type { OrgContext } from '#api/trpc/run'
import { listSeatRequests, listSeats, listUnits, wasEverOpened } from '#api/features/squads/squads.repo'
import { listCheckIns } from './list-check-ins.ts'

/**
 * The squad's page as every other page is made: one query after the other, in the tenant's transaction. The product's own
 * is held to this one by a test.
 *
 * @param input.cycleId null = the running one, else the newest
 */
export const plainGetSquad = async ({
  ctx,
  input,
}: {
  ctx: OrgContext
  input: { slug: string; cycleId: string | null }
}) => {
  const units = await listUnits(ctx)
  const squad = units.find(({ slug, kind }) => slug === input.slug && kind === 'squad')
  if (squad === undefined) return refuse(notFound)
  const cycles = await loadCycles(ctx)
  const chosen = chosenCycle(ctx, cycles, input.cycleId, squad.cycleKind)
  if (chosen === null && input.cycleId !== null) return refuse(notFound)
  const shown = inArray(node.state, ['active', 'shared', 'draft', 'closing', 'closed', 'stopped'])
  const [objectives, seats, requests, checkIns, asks, wasOpened] = await Promise.all([
    chosen === null
      ? []
      : loadObjectives(ctx, and(eq(objective.ownerId, squad.id), eq(objective.cycleId, chosen.id), shown)),
    listSeats(ctx, squad.id),
    listSeatRequests(ctx, squad.id),
    listCheckIns(ctx, squad.id),
    loadAsks(ctx, { toSquad: squad.id }),
    wasEverOpened(ctx, squad.id),
  ])
  const { lastCheckInAt, version, timeZone, parentId, memberCount, ...facts } = squad
  const subject = { ownerId: squad.id, holderId: ctx.actor.memberId }
  return ok({
    ...facts,
    at: ctx.now.toISOString(),
    timeZone: timeZone ?? ctx.org.timeZone,
    parent: units.filter(({ id }) => id === parentId).map(({ name, slug, kind }) => ({ name, slug, kind }))[0] ?? null,
    cycle: chosen,
    cycles,
    objectives,
    worst: worstOf(objectives.flatMap(({ keyResults }) => keyResults.map(({ signal }) => signal.signal))),
    seats,
    seatRequests: requests.map(({ at, ...request }) => ({ ...request, at: at.toISOString() })),
    checkIns,
    asks,
    isMine: ctx.actor.squadIds.has(squad.id),
    wasOpened,
    can: abilities(ctx.actor, subject, [
      'objective.write',
      'checkIn.publish',
      'seat.give',
      'seat.request',
      'seat.open',
      'seat.answer',
    ]),
  })
}
