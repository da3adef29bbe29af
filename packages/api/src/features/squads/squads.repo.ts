import { member } from '@polyrhythm/db/schema/org'
import { node } from '@polyrhythm/db/schema/node'
import { seat, seatRequest, standing, unit } from '@polyrhythm/db/schema/unit'
import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { presentName } from '#api/lib/find-member'
import type { OrgContext } from '#api/trpc/run'

/** In brackets, so that a question asks for it once and not for each row. */
const today = sql`(select poly.today())`

/** Every unit with the one it stands under today. */
export const listUnits = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: unit.id,
      kind: unit.kind,
      name: node.title,
      mission: node.body,
      slug: unit.slug,
      prefix: unit.prefix,
      version: node.version,
      timeZone: unit.timeZone,
      cycleKind: unit.cycleKind,
      parentId: standing.parentId,
      memberCount: sql<number>`(select count(*)::int from poly.seat s where s.org_id = ${unit.orgId} and s.unit_id = ${unit.id} and s.role = 'member' and s.from_on <= ${today} and s.until_on > ${today})`,
      lastCheckInAt: sql<
        string | null
      >`(select max(c.published_at) from poly.check_in c where c.org_id = ${unit.orgId} and c.squad_id = ${unit.id})`,
    })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .leftJoin(
      standing,
      and(
        eq(standing.orgId, unit.orgId),
        eq(standing.unitId, unit.id),
        sql`${standing.fromOn} <= ${today} and ${standing.untilOn} > ${today}`,
      ),
    )
    .where(eq(unit.orgId, ctx.org.id))
    .orderBy(asc(node.title))

export async function findUnit(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({ id: unit.id, kind: unit.kind })
    .from(unit)
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.id, id)))
  return found ?? null
}

/** The squad at this address; null when the organisation has none. */
export async function findSquadId(ctx: OrgContext, slug: string): Promise<string | null> {
  const [found] = await ctx.tx
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.slug, slug), eq(unit.kind, 'squad')))
  return found?.id ?? null
}

/** Who sits in a unit today, as what. */
export const listSeats = (ctx: OrgContext, unitId: string) =>
  ctx.tx
    .select({
      memberId: seat.memberId,
      name: presentName,
      title: member.title,
      role: seat.role,
      label: seat.label,
      fromOn: seat.fromOn,
    })
    .from(seat)
    .innerJoin(member, and(eq(member.orgId, seat.orgId), eq(member.id, seat.memberId)))
    .where(
      and(
        eq(seat.orgId, ctx.org.id),
        eq(seat.unitId, unitId),
        sql`${seat.fromOn} <= ${today} and ${seat.untilOn} > ${today}`,
      ),
    )
    .orderBy(asc(member.name))

const asker = alias(member, 'asker')

/** Who waits for a current member's yes. */
export const listSeatRequests = (ctx: OrgContext, unitId: string) =>
  ctx.tx
    .select({
      id: seatRequest.id,
      memberId: seatRequest.memberId,
      name: presentName,
      askedBy: asker.name,
      at: seatRequest.createdAt,
    })
    .from(seatRequest)
    .innerJoin(member, and(eq(member.orgId, seatRequest.orgId), eq(member.id, seatRequest.memberId)))
    .innerJoin(asker, and(eq(asker.orgId, seatRequest.orgId), eq(asker.id, seatRequest.createdBy)))
    .where(and(eq(seatRequest.orgId, ctx.org.id), eq(seatRequest.unitId, unitId), eq(seatRequest.state, 'open')))
    .orderBy(asc(seatRequest.createdAt))

/** Whether anybody ever sat in a squad as member; its first seat is given only before that. */
export async function wasEverOpened(ctx: OrgContext, unitId: string): Promise<boolean> {
  const [found] = await ctx.tx
    .select({ id: seat.memberId })
    .from(seat)
    .where(and(eq(seat.orgId, ctx.org.id), eq(seat.unitId, unitId), eq(seat.role, 'member')))
    .limit(1)
  return found !== undefined
}

/** A wish for a seat, answered or open; null when there is none of this id. */
export async function findSeatRequest(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: seatRequest.id,
      unitId: seatRequest.unitId,
      memberId: seatRequest.memberId,
      state: seatRequest.state,
    })
    .from(seatRequest)
    .where(and(eq(seatRequest.orgId, ctx.org.id), eq(seatRequest.id, id)))
  return found ?? null
}
