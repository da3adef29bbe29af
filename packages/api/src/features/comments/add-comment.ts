import { insertStatement } from '@polyrhythm/db/insert'
import { comment } from '@polyrhythm/db/schema/comment'
import type { AddComment } from '@polyrhythm/domain/comments/add-comment'
import { decideComment } from '@polyrhythm/domain/comments/decide-comment'
import { mentionsIn } from '@polyrhythm/domain/comments/mentions'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findComment, membersOf } from './comments.repo.ts'
import { followNode } from './follow.ts'

/** Says something about a thing, and follows it from then on. Sent again under its id it is stored once; it changes the state of nothing. */
export const addComment: OrgAct<AddComment, { id: string }> = async ({ ctx, input }) => {
  const { commentId: id, nodeId, threadId, body } = input
  const earlier = await findComment(ctx, id)
  if (earlier !== null) return isSame(ctx, earlier, input) ? ok({ id }) : refuse({ code: 'other_content' })
  const mentions = mentionsIn(body)
  const [node, thread, memberIds] = await Promise.all([
    findNode(ctx, nodeId),
    threadId === null ? null : findComment(ctx, threadId),
    membersOf(ctx, mentions),
  ])
  const decided = decideComment(input, { node, thread, mentions, memberIds })
  if (!decided.ok) return decided
  const insert = insertStatement(comment, [
    {
      orgId: ctx.org.id,
      id,
      nodeId,
      field: decided.value.field,
      threadId,
      body,
      mentions,
      by: ctx.actor.memberId,
    },
  ])
  // Two of its keys begin with the id: whichever meets the same one first is meant.
  const stored = await ctx.tx.execute(sql`${insert} on conflict do nothing returning id`)
  await followNode(ctx, nodeId)
  if (stored.length > 0) return ok({ id })
  // The same, sent twice at once: the other one was faster.
  const faster = await findComment(ctx, id)
  return faster !== null && isSame(ctx, faster, input) ? ok({ id }) : refuse({ code: 'other_content' })
}

type Earlier = NonNullable<Awaited<ReturnType<typeof findComment>>>

const isSame = ({ actor }: OrgContext, earlier: Earlier, { nodeId, threadId, body }: AddComment): boolean =>
  earlier.createdBy === actor.memberId &&
  earlier.nodeId === nodeId &&
  earlier.threadId === threadId &&
  earlier.body === body
