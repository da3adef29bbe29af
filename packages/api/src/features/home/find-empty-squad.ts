import { node } from '@polyrhythm/db/schema/node'
import { seat, unit } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { and, asc, eq, notExists } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The oldest squad in which nobody ever sat and whose first seat this member may take; null = there is none. */
export async function findEmptySquad({ tx, org, actor }: OrgContext): Promise<{ name: string; slug: string } | null> {
  const seats = tx
    .select({ id: seat.memberId })
    .from(seat)
    .where(and(eq(seat.orgId, unit.orgId), eq(seat.unitId, unit.id), eq(seat.role, 'member')))
  const found = await tx
    .select({ name: node.title, slug: unit.slug, createdBy: node.createdBy })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, org.id), eq(unit.kind, 'squad'), notExists(seats)))
    .orderBy(asc(node.createdAt), asc(unit.id))
  const mine = found.find(({ createdBy }) => can(actor, 'seat.open', { createdBy }))
  return mine === undefined ? null : { name: mine.name, slug: mine.slug }
}
