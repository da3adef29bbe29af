import { bet } from '@polyrhythm/db/schema/bet'
import { place } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { unit } from '@polyrhythm/db/schema/unit'
import { isWaitedFor } from '@polyrhythm/domain/beliefs/premise'
import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { worstOf } from '@polyrhythm/domain/key-results/worst-of'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { presentKeyResult } from '@polyrhythm/domain/key-results/present-key-result'
import { loadAsksToMe } from '#api/lib/asks/load-asks'
import { loadBets } from '#api/lib/bets/load-bets'
import { loadCycles, runningCycle } from '#api/lib/load-cycles'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import { loadPremises } from '#api/lib/premises/load-premises'
import { loadNotes } from '#api/lib/squad-notes/load-notes'
import type { OrgContext } from '#api/trpc/run'

/**
 * What needs me: check-ins that are due, what shakes and waits for my answer, notes that my squads have not read, questions
 * to me; then my squads and what we bet on now.
 */
export const getHome = async ({ ctx }: { ctx: OrgContext }) => {
  const [squads, asks, bets, cycles, premises, notes] = await Promise.all([
    listMySquads(ctx),
    loadAsksToMe(ctx),
    loadBets(ctx, onCompanyBoard()),
    loadCycles(ctx),
    loadPremises(ctx),
    listMyNotes(ctx),
  ])
  const mine = squads.map(({ id }) => id)
  const rows =
    mine.length === 0 ? [] : await loadKeyResults(ctx, and(inArray(keyResult.ownerId, mine), eq(node.state, 'active')))
  const presented = squads.map((squad) => {
    const cycle = runningCycle(ctx, cycles, squad.cycleKind)
    const keyResults = rows
      .filter((row) => row.squadId === squad.id && row.cycleStarts === cycle?.starts)
      .map((row) => presentKeyResult(row, ctx.now))
    const zone = squad.timeZone ?? ctx.org.timeZone
    const lastOn = squad.lastCheckInAt === null ? null : zonedDay(new Date(squad.lastCheckInAt).getTime(), zone)
    const today = zonedDay(ctx.now.getTime(), zone)
    return {
      id: squad.id,
      name: squad.name,
      slug: squad.slug,
      freshness: freshnessOf({ lastOn, today, cadenceDays: WEEKLY_DAYS }),
      keyResultCount: keyResults.length,
      worst: worstOf(keyResults.map(({ signal }) => signal.signal)),
    }
  })
  return ok({
    dueCheckIns: presented
      .filter(
        ({ freshness, keyResultCount }) =>
          keyResultCount > 0 && freshness.state !== 'fresh' && freshness.state !== 'paused',
      )
      .map(({ id, name, slug, freshness, keyResultCount }) => ({
        squad: { id, name, slug },
        freshness,
        keyResultCount,
      })),
    premises: premises
      .filter((row) => row.answer === null && isWaitedFor(ctx.actor, row))
      .map(({ premiseId, state, beliefKey, id, kind, key, title, via }) => ({
        premiseId,
        belief: { key: beliefKey, state },
        subject: { id, kind, key, title },
        via,
      })),
    notes: notes.map(({ id, squad, bet: { key, title, outcome } }) => ({ id, squad, bet: { key, title, outcome } })),
    asks,
    squads: presented,
    bets: bets.map(({ id, key, title, rank, column, health }) => ({ id, key, title, rank, column, health })),
  })
}

const onCompanyBoard = () =>
  and(
    eq(place.column, 'now'),
    sql`exists (select from ${unit} where ${unit.orgId} = ${bet.orgId} and ${unit.id} = ${bet.ownerId} and ${unit.kind} = 'company')`,
  )

const listMyNotes = (ctx: OrgContext) => {
  const ids = [...ctx.actor.squadIds]
  return ids.length === 0
    ? Promise.resolve([])
    : loadNotes(ctx, sql`s.read_at is null and ${inArray(sql`s.squad_id`, ids)}`)
}

const listMySquads = (ctx: OrgContext) => {
  const ids = [...ctx.actor.squadIds]
  if (ids.length === 0) return Promise.resolve([])
  return ctx.tx
    .select({
      id: unit.id,
      name: node.title,
      slug: unit.slug,
      timeZone: unit.timeZone,
      cycleKind: unit.cycleKind,
      lastCheckInAt: sql<
        string | null
      >`(select max(c.published_at) from poly.check_in c where c.org_id = ${unit.orgId} and c.squad_id = ${unit.id})`,
    })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, ctx.org.id), inArray(unit.id, ids)))
    .orderBy(asc(node.title))
}
