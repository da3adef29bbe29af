import { comment, follow, reaction } from '@polyrhythm/db/schema/comment'
import { member } from '@polyrhythm/db/schema/org'
import type { ReactionFacts } from '@polyrhythm/domain/comments/present-reactions'
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const settler = alias(member, 'settler')
const threadOf = sql`coalesce(${comment.threadId}, ${comment.id})`

/** A comment by its id, as acts on it need it; null when the organisation has none. */
export async function findComment(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: comment.id,
      nodeId: comment.nodeId,
      field: comment.field,
      threadId: comment.threadId,
      body: comment.body,
      createdBy: comment.by,
      authorName: member.name,
      withdrawnAt: comment.withdrawnAt,
      settledAt: comment.settledAt,
    })
    .from(comment)
    .innerJoin(member, and(eq(member.orgId, comment.orgId), eq(member.id, comment.by)))
    .where(and(eq(comment.orgId, ctx.org.id), eq(comment.id, id)))
  return found ?? null
}

/** Everything that is said about a node in these threads. */
export const listCommentRows = (ctx: OrgContext, nodeId: string, threadIds: readonly string[]) =>
  ctx.tx
    .select({
      id: comment.id,
      threadId: comment.threadId,
      field: comment.field,
      body: comment.body,
      at: comment.at,
      byId: sql<string>`${comment.by}`,
      byName: member.name,
      editedAt: comment.editedAt,
      withdrawnAt: comment.withdrawnAt,
      settledAt: comment.settledAt,
      settledByName: settler.name,
    })
    .from(comment)
    .innerJoin(member, and(eq(member.orgId, comment.orgId), eq(member.id, comment.by)))
    .leftJoin(settler, and(eq(settler.orgId, comment.orgId), eq(settler.id, comment.settledBy)))
    .where(and(eq(comment.orgId, ctx.org.id), eq(comment.nodeId, nodeId), inArray(threadOf, [...threadIds])))

/** The signs at the comments of these threads and at the node itself (`commentId` null), in the order in which they came. */
export const listReactions = (
  ctx: OrgContext,
  nodeId: string,
  threadIds: readonly string[],
): Promise<(ReactionFacts & { readonly commentId: string | null })[]> =>
  ctx.tx
    .select({
      commentId: reaction.commentId,
      sign: reaction.sign,
      byId: sql<string>`${reaction.by}`,
      byName: member.name,
    })
    .from(reaction)
    .innerJoin(member, and(eq(member.orgId, reaction.orgId), eq(member.id, reaction.by)))
    .leftJoin(comment, and(eq(comment.orgId, reaction.orgId), eq(comment.id, reaction.commentId)))
    .where(
      and(
        eq(reaction.orgId, ctx.org.id),
        eq(reaction.nodeId, nodeId),
        or(isNull(reaction.commentId), inArray(threadOf, [...threadIds])),
      ),
    )
    .orderBy(asc(reaction.at), asc(reaction.id))

/** Who of these is a member today. */
export async function membersOf(ctx: OrgContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await ctx.tx
    .select({ id: sql<string>`${member.id}` })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), inArray(sql`${member.id}`, [...ids]), isNull(member.leftOn)))
  return new Set(rows.map(({ id }) => id))
}

/** Whether whoever asks follows the node. */
export async function isFollowing(ctx: OrgContext, nodeId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ nodeId: follow.nodeId })
    .from(follow)
    .where(and(eq(follow.orgId, ctx.org.id), eq(follow.memberId, ctx.actor.memberId), eq(follow.nodeId, nodeId)))
  return rows.length > 0
}
