import { enablingConstraint } from '@polyrhythm/db/schema/constraint'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What holds, or held, for every squad; the oldest first. @param which a condition on node */
export const listRows = (ctx: OrgContext, which?: SQL) =>
  ctx.tx
    .select({
      id: node.id,
      statement: node.title,
      because: node.body,
      state: sql<'in_force' | 'lifted'>`${node.state}`,
      version: node.version,
      reason: node.reason,
      changedAt: node.changedAt,
      ownerId: node.ownerId,
      sinceOn: enablingConstraint.sinceOn,
      answerable: { id: enablingConstraint.answerableId, name: member.name, title: member.title },
      howToChallenge: enablingConstraint.howToChallenge,
      /** In its discussion. */
      openThreads: sql<number>`(select count(*)::int from poly.comment c where c.org_id = ${node.orgId} and c.node_id = ${node.id}
        and c.thread_id is null and c.settled_at is null and (c.withdrawn_at is null or exists (select from poly.comment a
          where a.org_id = c.org_id and a.node_id = c.node_id and a.thread_id = c.id and a.withdrawn_at is null)))`,
    })
    .from(enablingConstraint)
    .innerJoin(node, and(eq(node.orgId, enablingConstraint.orgId), eq(node.id, enablingConstraint.id)))
    .innerJoin(member, and(eq(member.orgId, enablingConstraint.orgId), eq(member.id, enablingConstraint.answerableId)))
    .where(and(eq(enablingConstraint.orgId, ctx.org.id), which))
    .orderBy(asc(enablingConstraint.sinceOn), asc(node.createdAt), asc(node.id))

export type ConstraintRow = Awaited<ReturnType<typeof listRows>>[number]
