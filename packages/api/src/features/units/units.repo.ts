import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { seat, standing, unit } from '@polyrhythm/db/schema/unit'
import type { UnitKind } from '@polyrhythm/domain/squads/unit'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

/** In brackets, so that a question asks for it once and not for each row. */
const today = sql`(select poly.today())`
const holds = sql`${seat.fromOn} <= ${today} and ${seat.untilOn} > ${today}`
const stands = sql`${standing.fromOn} <= ${today} and ${standing.untilOn} > ${today}`

/** A unit as rules need it. */
export type UnitFacts = {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly slug: string
  readonly mission: string
  readonly version: number
  readonly leadIds: readonly string[]
  readonly coordinatorIds: readonly string[]
}

/** The unit with this id or address; null when there is none in the organisation. */
export async function findUnit(
  ctx: OrgContext,
  by: { readonly id: string } | { readonly slug: string },
): Promise<UnitFacts | null> {
  const [found] = await ctx.tx
    .select({
      id: unit.id,
      kind: unit.kind,
      name: node.title,
      slug: unit.slug,
      mission: node.body,
      version: node.version,
      leadIds: holdersOf('lead'),
      coordinatorIds: holdersOf('coordinator'),
    })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, ctx.org.id), 'id' in by ? eq(unit.id, by.id) : eq(unit.slug, by.slug)))
  return found ?? null
}

const holdersOf = (role: 'lead' | 'coordinator'): SQL<string[]> =>
  sql`array(select s.member_id from poly.seat s where s.org_id = ${unit.orgId} and s.unit_id = ${unit.id} and s.role = ${role} and s.from_on <= ${today} and s.until_on > ${today})`

/** Everybody who sits, sat or will sit in a unit, with the squads in which they sit today. */
export const listSeats = (ctx: OrgContext, unitId: string) =>
  ctx.tx
    .select({
      memberId: sql<string>`${seat.memberId}`,
      name: member.name,
      title: member.title,
      role: seat.role,
      label: seat.label,
      fromOn: seat.fromOn,
      untilOn: sql<string | null>`nullif(${seat.untilOn}, 'infinity')::text`,
      time: sql<
        'before' | 'now' | 'ahead'
      >`case when ${seat.untilOn} <= ${today} then 'before' when ${seat.fromOn} > ${today} then 'ahead' else 'now' end`,
      squads: sql<
        { name: string; slug: string }[]
      >`coalesce((select json_agg(json_build_object('name', n.title, 'slug', u.slug) order by n.title) from poly.seat s
        join poly.unit u on u.org_id = s.org_id and u.id = s.unit_id join poly.node n on n.org_id = s.org_id and n.id = s.unit_id
        where s.org_id = ${seat.orgId} and s.member_id = ${seat.memberId} and s.role = 'member' and s.from_on <= ${today} and s.until_on > ${today}), '[]')`,
    })
    .from(seat)
    .innerJoin(member, and(eq(member.orgId, seat.orgId), eq(member.id, seat.memberId)))
    // A seat that ended on the day it began was none.
    .where(and(eq(seat.orgId, ctx.org.id), eq(seat.unitId, unitId), sql`${seat.fromOn} < ${seat.untilOn}`))
    .orderBy(asc(member.name), desc(seat.fromOn))

/** What stands directly under a unit today. */
export const listUnder = (ctx: OrgContext, unitId: string) =>
  ctx.tx
    .select({ id: unit.id, kind: unit.kind, name: node.title, slug: unit.slug, mission: node.body })
    .from(standing)
    .innerJoin(unit, and(eq(unit.orgId, standing.orgId), eq(unit.id, standing.unitId)))
    .innerJoin(node, and(eq(node.orgId, standing.orgId), eq(node.id, standing.unitId)))
    .where(and(eq(standing.orgId, ctx.org.id), eq(standing.parentId, unitId), stands))
    .orderBy(asc(node.title))

/** The unit under which another stands today; null for the company. */
export async function findParent(ctx: OrgContext, unitId: string) {
  const [found] = await ctx.tx
    .select({ id: unit.id, kind: unit.kind, name: node.title, slug: unit.slug })
    .from(standing)
    .innerJoin(unit, and(eq(unit.orgId, standing.orgId), eq(unit.id, standing.parentId)))
    .innerJoin(node, and(eq(node.orgId, standing.orgId), eq(node.id, standing.parentId)))
    .where(and(eq(standing.orgId, ctx.org.id), eq(standing.unitId, unitId), stands))
  return found ?? null
}

/** Who sits where today, as what, by name. */
export const listPeople = (ctx: OrgContext) =>
  ctx.tx
    .select({ unitId: seat.unitId, memberId: sql<string>`${seat.memberId}`, name: member.name, role: seat.role })
    .from(seat)
    .innerJoin(member, and(eq(member.orgId, seat.orgId), eq(member.id, seat.memberId)))
    .where(and(eq(seat.orgId, ctx.org.id), holds))
    .orderBy(asc(member.name))

const squadUnit = alias(unit, 'squad')

/** Who supports a squad today: its own coaches, and leads and coaches of the unit under which it stands. */
export const listSupporters = (ctx: OrgContext, squadId: string) =>
  ctx.tx
    .select({
      memberId: sql<string>`${seat.memberId}`,
      name: member.name,
      role: seat.role,
      label: seat.label,
      fromOn: seat.fromOn,
      unit: { id: unit.id, kind: unit.kind, name: node.title, slug: unit.slug },
    })
    .from(squadUnit)
    .leftJoin(standing, and(eq(standing.orgId, squadUnit.orgId), eq(standing.unitId, squadUnit.id), stands))
    .innerJoin(
      seat,
      and(
        eq(seat.orgId, squadUnit.orgId),
        sql`((${seat.unitId} = ${squadUnit.id} and ${seat.role} in ('coach', 'contact')) or (${seat.unitId} = ${standing.parentId} and ${seat.role} in ('coach', 'lead')))`,
        holds,
      ),
    )
    .innerJoin(unit, and(eq(unit.orgId, seat.orgId), eq(unit.id, seat.unitId)))
    .innerJoin(node, and(eq(node.orgId, seat.orgId), eq(node.id, seat.unitId)))
    .innerJoin(member, and(eq(member.orgId, seat.orgId), eq(member.id, seat.memberId)))
    .where(and(eq(squadUnit.orgId, ctx.org.id), eq(squadUnit.id, squadId)))
    .orderBy(asc(member.name))

/** Whether a day is over, by the clock that the database's policies go by. */
export async function isPast(ctx: OrgContext, day: string): Promise<boolean> {
  const [found] = await ctx.tx.execute<{ is_past: boolean }>(sql`select ${day}::date < poly.today() as is_past`)
  return found?.is_past === true
}

/** Whether somebody holds a role in a unit on any day from `fromOn` until before `untilOn`; null = for ever. */
export async function sitsThen(
  ctx: OrgContext,
  of: { unitId: string; memberId: string; role: string; fromOn: string; untilOn: string | null },
): Promise<boolean> {
  const found = await ctx.tx.execute(
    sql`select from poly.seat s where s.org_id = ${ctx.org.id} and s.unit_id = ${of.unitId} and s.member_id = ${of.memberId} and s.role = ${of.role}
      and s.from_on < s.until_on and s.from_on < coalesce(${of.untilOn}::date, 'infinity') and s.until_on > ${of.fromOn}::date limit 1`,
  )
  return found.length > 0
}

/** The chapter to which somebody belongs on any of these days, other than this one. */
export async function otherChapter(
  ctx: OrgContext,
  of: { unitId: string; memberId: string; fromOn: string; untilOn: string | null },
): Promise<string | null> {
  const [found] = await ctx.tx.execute<{ name: string }>(
    sql`select n.title as name from poly.seat s join poly.unit u on u.org_id = s.org_id and u.id = s.unit_id and u.kind = 'chapter'
        join poly.node n on n.org_id = s.org_id and n.id = s.unit_id
      where s.org_id = ${ctx.org.id} and s.unit_id <> ${of.unitId} and s.member_id = ${of.memberId} and s.role = 'participant'
        and s.from_on < s.until_on and s.from_on < coalesce(${of.untilOn}::date, 'infinity') and s.until_on > ${of.fromOn}::date limit 1`,
  )
  return found?.name ?? null
}
