import { node } from '@polyrhythm/db/schema/node'
import { ok } from '@polyrhythm/domain/result'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const unit = alias(node, 'unit_node')

/** Every bet of the organisation by its key, to choose one from. */
export const listBets = async ({ ctx }: { ctx: OrgContext }) => {
  const rows = await ctx.tx
    .select({ id: node.id, key: sql<string>`${node.key}`, title: node.title, state: node.state, unit: unit.title })
    .from(node)
    .innerJoin(unit, and(eq(unit.orgId, node.orgId), eq(unit.id, node.ownerId)))
    .where(and(eq(node.orgId, ctx.org.id), eq(node.kind, 'bet')))
  return ok(rows.toSorted(byKey))
}
