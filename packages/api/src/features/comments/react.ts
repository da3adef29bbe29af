import { insertStatement } from '@polyrhythm/db/insert'
import { reaction } from '@polyrhythm/db/schema/comment'
import { isDiscussed } from '@polyrhythm/domain/comments/discussed'
import type { React } from '@polyrhythm/domain/comments/react'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findComment } from './comments.repo.ts'

/** Leaves one's sign at a comment or at a thing; the same one twice is one. */
export const react: OrgAct<React, null> = async ({ ctx, input }) => {
  const there = await requireSubject(ctx, input)
  if (!there.ok) return there
  const { nodeId, commentId, sign } = input
  const insert = insertStatement(reaction, [{ orgId: ctx.org.id, nodeId, commentId, sign, by: ctx.actor.memberId }])
  await ctx.tx.execute(sql`${insert} on conflict do nothing`)
  return ok(null)
}

/** Takes one's sign back. */
export const unreact: OrgAct<React, null> = async ({ ctx, input }) => {
  const there = await requireSubject(ctx, input)
  if (!there.ok) return there
  const { nodeId, commentId, sign } = input
  await ctx.tx
    .delete(reaction)
    .where(
      and(
        eq(reaction.orgId, ctx.org.id),
        eq(reaction.nodeId, nodeId),
        commentId === null ? isNull(reaction.commentId) : eq(reaction.commentId, commentId),
        eq(reaction.sign, sign),
        eq(reaction.by, ctx.actor.memberId),
      ),
    )
  return ok(null)
}

const requireSubject = async (
  ctx: OrgContext,
  { nodeId, commentId }: Pick<React, 'nodeId' | 'commentId'>,
): Promise<Result<null, Refusal>> => {
  const node = await findNode(ctx, nodeId)
  if (node === null || !isDiscussed(node.kind)) return refuse(notFound)
  const found = commentId === null ? null : await findComment(ctx, commentId)
  if (commentId !== null && found?.nodeId !== nodeId) return refuse(notFound)
  return found?.withdrawnAt == null ? ok(null) : refuse({ code: 'too_late', rule: 'comment.withdrawn' })
}
