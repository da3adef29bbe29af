import { follow } from '@polyrhythm/db/schema/comment'
import { node } from '@polyrhythm/db/schema/node'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What whoever asks follows, what they began with last first. */
export const listFollowing = async ({ ctx }: { ctx: OrgContext }) => {
  const rows = await ctx.tx
    .select({ id: node.id, kind: node.kind, key: node.key, title: node.title, state: node.state, since: follow.since })
    .from(follow)
    .innerJoin(node, and(eq(node.orgId, follow.orgId), eq(node.id, follow.nodeId)))
    .where(and(eq(follow.orgId, ctx.org.id), eq(follow.memberId, ctx.actor.memberId)))
    .orderBy(desc(follow.since), asc(node.id))
  return ok(rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() })))
}
