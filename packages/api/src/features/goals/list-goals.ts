import { goal } from '@polyrhythm/db/schema/goal'
import { node } from '@polyrhythm/db/schema/node'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The 2-year goals that one can aim at today, in the order in which they were written. */
export const listGoals = async ({ ctx }: { ctx: OrgContext }) =>
  ok(
    await ctx.tx
      .select({ id: goal.id, key: sql<string>`${node.key}`, title: node.title })
      .from(goal)
      .innerJoin(node, and(eq(node.orgId, goal.orgId), eq(node.id, goal.id)))
      .where(and(eq(goal.orgId, ctx.org.id), eq(goal.kind, 'goal'), eq(node.state, 'active')))
      .orderBy(asc(node.createdAt), asc(node.id)),
  )
