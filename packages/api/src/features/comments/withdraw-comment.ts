import { comment } from '@polyrhythm/db/schema/comment'
import { ok } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { findOwnComment } from './find-own-comment.ts'

/** Takes one's own comment back: its place stays, its words and whom it named go. */
export const withdrawComment: OrgAct<{ commentId: string }, { id: string }> = async ({ ctx, input: { commentId } }) => {
  const found = await findOwnComment(ctx, commentId)
  if (!found.ok) return found
  await ctx.tx
    .update(comment)
    .set({ withdrawnAt: ctx.now }) // the database says when, and takes the words
    .where(and(eq(comment.orgId, ctx.org.id), eq(comment.id, commentId)))
  return ok({ id: commentId })
}
