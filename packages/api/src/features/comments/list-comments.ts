import { isDiscussed } from '@polyrhythm/domain/comments/discussed'
import { mentionsIn } from '@polyrhythm/domain/comments/mentions'
import { presentReactions, type ReactionView } from '@polyrhythm/domain/comments/present-reactions'
import { presentThreads, type ThreadView } from '@polyrhythm/domain/comments/present-threads'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findNode } from '#api/lib/find-node'
import { namesOf } from '#api/lib/history/names-of'
import type { OrgAct } from '#api/trpc/run'
import { isFollowing, listCommentRows, listReactions } from './comments.repo.ts'

export type Discussion = {
  readonly threads: readonly ThreadView[]
  /** At the thing itself. */
  readonly reactions: readonly ReactionView[]
  readonly isFollowing: boolean
}

/** What is said about a thing and about its fields, as threads. Everybody reads it. */
export const listComments: OrgAct<{ nodeId: string }, Discussion> = async ({ ctx, input: { nodeId } }) => {
  const node = await findNode(ctx, nodeId)
  if (node === null || !isDiscussed(node.kind)) return refuse(notFound)
  const [rows, reactions, follows] = await Promise.all([
    listCommentRows(ctx, nodeId),
    listReactions(ctx, nodeId),
    isFollowing(ctx, nodeId),
  ])
  const names = await namesOf(
    ctx,
    rows.flatMap(({ body }) => mentionsIn(body)),
  )
  const signsOf = Map.groupBy(reactions, ({ commentId }) => commentId)
  const facts = rows.map((row) => ({ ...row, reactions: signsOf.get(row.id) ?? [] }))
  return ok({
    threads: presentThreads(facts, names, ctx.actor.memberId),
    reactions: presentReactions(signsOf.get(null) ?? [], ctx.actor.memberId),
    isFollowing: follows,
  })
}
