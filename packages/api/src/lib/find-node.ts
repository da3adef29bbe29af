import { type NodeKind, node } from '@polyrhythm/db/schema/node'
import type { MemberId } from '@polyrhythm/domain/ids'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type NodeFacts = {
  readonly id: string
  readonly kind: NodeKind
  readonly ownerId: string
  readonly state: string
  readonly title: string
  readonly version: number
  readonly createdBy: MemberId
}

/** Whatever has this id in the organisation; null when nothing does. */
export async function findNode(ctx: OrgContext, id: string): Promise<NodeFacts | null> {
  const { kind, ownerId, state, title, version, createdBy } = node
  const [found] = await ctx.tx
    .select({ id: node.id, kind, ownerId, state, title, version, createdBy })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
  return found ?? null
}
