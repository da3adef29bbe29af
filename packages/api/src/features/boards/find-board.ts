import { board } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { unit } from '@polyrhythm/db/schema/unit'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** A board by the slug of its unit, null = the company's; null when there is none. */
export const findBoardOf = async (ctx: OrgContext, slug: string | null) => {
  const [found] = await ctx.tx
    .select({ id: board.id, unitId: board.ownerId, name: node.title, slug: unit.slug, kind: unit.kind })
    .from(board)
    .innerJoin(unit, and(eq(unit.orgId, board.orgId), eq(unit.id, board.ownerId)))
    .innerJoin(node, and(eq(node.orgId, board.orgId), eq(node.id, board.ownerId)))
    .where(and(eq(board.orgId, ctx.org.id), slug === null ? eq(unit.kind, 'company') : eq(unit.slug, slug)))
  return found ?? null
}
