import { comment } from '@polyrhythm/db/schema/comment'
import type { EditComment } from '@polyrhythm/domain/comments/add-comment'
import { mentionsIn } from '@polyrhythm/domain/comments/mentions'
import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { membersOf } from './comments.repo.ts'
import { findOwnComment } from './find-own-comment.ts'

/** Says one's own comment in other words; that it was changed stays to be seen. Whoever was named before may stay named. */
export const editComment: OrgAct<EditComment, { id: string }> = async ({ ctx, input: { commentId, body } }) => {
  const found = await findOwnComment(ctx, commentId)
  if (!found.ok) return found
  const mentions = mentionsIn(body)
  const named = new Set(mentionsIn(found.value.body))
  const added = mentions.filter((id) => !named.has(id))
  const memberIds = await membersOf(ctx, added)
  if (added.some((id) => !memberIds.has(id))) return refuse(invalid('body', 'comment.mention'))
  if (body !== found.value.body)
    await ctx.tx
      .update(comment)
      .set({ body, mentions })
      .where(and(eq(comment.orgId, ctx.org.id), eq(comment.id, commentId)))
  return ok({ id: commentId })
}
