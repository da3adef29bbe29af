import { isDiscussed } from '@polyrhythm/domain/comments/discussed'
import { type ListComments, THREAD_PAGE } from '@polyrhythm/domain/comments/list-comments'
import { mentionsIn } from '@polyrhythm/domain/comments/mentions'
import { presentReactions, type ReactionView } from '@polyrhythm/domain/comments/present-reactions'
import { presentThreads, type ThreadView } from '@polyrhythm/domain/comments/present-threads'
import { invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findNode } from '#api/lib/find-node'
import { namesOf } from '#api/lib/history/names-of'
import type { OrgAct } from '#api/trpc/run'
import { isFollowing, listCommentRows, listReactions } from './comments.repo.ts'
import { countThreads, listThreads } from './list-threads.ts'
import { readThreadCursor, writeThreadCursor } from './thread-cursor.ts'

export type Discussion = {
  /** Of this page. */
  readonly threads: readonly ThreadView[]
  /** Where the next page begins; null = there is none. */
  readonly nextCursor: string | null
  /** Of the whole discussion: threads that are open, and the comments in them; field null = at the whole thing. */
  readonly counts: readonly { readonly field: string | null; readonly threads: number; readonly comments: number }[]
  /** At the thing itself. */
  readonly reactions: readonly ReactionView[]
  readonly isFollowing: boolean
}

/** What is said about a thing and about its fields, as threads, page by page. Everybody reads it. */
export const listComments: OrgAct<ListComments, Discussion> = async ({ ctx, input }) => {
  const { nodeId, cursor, direction: _, ...narrowed } = input
  const after = cursor == null ? null : readThreadCursor(cursor)
  if (cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const [node, found] = await Promise.all([findNode(ctx, nodeId), listThreads(ctx, { nodeId, after, ...narrowed })])
  if (node === null || !isDiscussed(node.kind)) return refuse(notFound)
  const page = found.slice(0, THREAD_PAGE)
  const last = found.length > THREAD_PAGE ? page.at(-1) : undefined
  const ids = page.map(({ id }) => id)
  const [rows, counts, reactions, follows] = await Promise.all([
    listCommentRows(ctx, nodeId, ids),
    countThreads(ctx, nodeId),
    listReactions(ctx, nodeId, ids),
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
    nextCursor: last === undefined ? null : writeThreadCursor(last),
    counts,
    reactions: presentReactions(signsOf.get(null) ?? [], ctx.actor.memberId),
    isFollowing: follows,
  })
}
