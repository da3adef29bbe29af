import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { seat, unit } from '@polyrhythm/db/schema/unit'
import { abilities } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** A person's page: who they are here, and where they sit and sat, from when until when. No score of any kind. */
export const getMember = async ({ ctx, input }: { ctx: OrgContext; input: { memberId: string } }) => {
  const [person] = await ctx.tx
    .select({
      id: member.id,
      name: member.name,
      title: member.title,
      role: member.role,
      joinedOn: member.joinedOn,
      leftOn: member.leftOn,
    })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(sql`${member.id}`, input.memberId)))
  if (person === undefined) return refuse(notFound)
  const seats = await listSeats(ctx, input.memberId)
  return ok({
    ...person,
    isMe: person.id === ctx.actor.memberId,
    seats,
    can: abilities(ctx.actor, { holderId: person.id }, [
      'member.describe',
      'member.remove',
      'member.setRole',
      'member.handOver',
    ]),
  })
}

/** The ones that hold first, then the newest. A seat that ended on the day it began was none. */
const listSeats = (ctx: OrgContext, memberId: string) =>
  ctx.tx
    .select({
      unitId: seat.unitId,
      unitName: node.title,
      unitSlug: unit.slug,
      unitKind: unit.kind,
      role: seat.role,
      label: seat.label,
      fromOn: seat.fromOn,
      untilOn: sql<string | null>`nullif(${seat.untilOn}, 'infinity')::text`,
      isNow: sql<boolean>`${seat.fromOn} <= (select poly.today()) and ${seat.untilOn} > (select poly.today())`,
    })
    .from(seat)
    .innerJoin(unit, and(eq(unit.orgId, seat.orgId), eq(unit.id, seat.unitId)))
    .innerJoin(node, and(eq(node.orgId, seat.orgId), eq(node.id, seat.unitId)))
    .where(and(eq(seat.orgId, ctx.org.id), eq(sql`${seat.memberId}`, memberId), sql`${seat.fromOn} < ${seat.untilOn}`))
    .orderBy(desc(sql`${seat.untilOn}`), desc(seat.fromOn), node.title)
