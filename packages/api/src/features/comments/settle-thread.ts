import { comment } from '@polyrhythm/db/schema/comment'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { findComment } from './comments.repo.ts'

type SettleThread = OrgAct<{ threadId: string }, { id: string }>

/** Says that nothing is left to say in a thread. Anybody may; it changes nothing else. */
export const settleThread: SettleThread = (call) => settle(call, true)

/** Opens a settled thread again. */
export const reopenThread: SettleThread = (call) => settle(call, false)

const settle = async (
  { ctx, input: { threadId } }: Parameters<SettleThread>[0],
  isSettled: boolean,
): ReturnType<SettleThread> => {
  const found = await findComment(ctx, threadId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'comment.settle')) return refuse(forbidden({ kind: 'person', name: found.authorName }))
  if (found.threadId !== null) return refuse(invalid('threadId', 'comment.of_answer'))
  if ((found.settledAt !== null) !== isSettled)
    await ctx.tx
      .update(comment)
      .set({ settledAt: isSettled ? ctx.now : null }) // the database says when, and by whom
      .where(and(eq(comment.orgId, ctx.org.id), eq(comment.id, threadId)))
  return ok({ id: threadId })
}
