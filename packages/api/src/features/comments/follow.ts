import { insertStatement } from '@polyrhythm/db/insert'
import { follow } from '@polyrhythm/db/schema/comment'
import { isDiscussed } from '@polyrhythm/domain/comments/discussed'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'

type Follow = OrgAct<{ nodeId: string }, { isFollowing: boolean }>

/** Whoever follows a thing hears what becomes of it. */
export const startFollowing: Follow = async ({ ctx, input: { nodeId } }) => {
  const node = await findNode(ctx, nodeId)
  if (node === null || !isDiscussed(node.kind)) return refuse(notFound)
  await followNode(ctx, nodeId)
  return ok({ isFollowing: true })
}

/** The end of it. */
export const stopFollowing: Follow = async ({ ctx, input: { nodeId } }) => {
  const node = await findNode(ctx, nodeId)
  if (node === null) return refuse(notFound)
  await ctx.tx
    .delete(follow)
    .where(and(eq(follow.orgId, ctx.org.id), eq(follow.nodeId, nodeId), eq(follow.memberId, ctx.actor.memberId)))
  return ok({ isFollowing: false })
}

/** Follows a node that is there; again is once. */
export const followNode = async (ctx: OrgContext, nodeId: string): Promise<void> => {
  const insert = insertStatement(follow, [{ orgId: ctx.org.id, nodeId, memberId: ctx.actor.memberId }])
  await ctx.tx.execute(sql`${insert} on conflict do nothing`)
}
