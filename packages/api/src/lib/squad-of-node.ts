import { type NodeKind, node } from '@polyrhythm/db/schema/node'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { findSquad, type SquadFacts } from './find-squad.ts'

/** The squad whose objective or key result this is; null when there is no such thing in the organisation. */
export async function squadOfNode(ctx: OrgContext, kind: NodeKind, id: string): Promise<SquadFacts | null> {
  const [found] = await ctx.tx
    .select({ squadId: node.ownerId })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id), eq(node.kind, kind)))
  return found === undefined ? null : findSquad(ctx, found.squadId)
}
