import { goal } from '@polyrhythm/db/schema/goal'
import { node } from '@polyrhythm/db/schema/node'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The north star and the 2-year goals, in the order in which they were written. */
export const listGoals = async ({ ctx }: { ctx: OrgContext }) =>
  ok(
    await ctx.tx
      .select({
        id: goal.id,
        kind: goal.kind,
        key: sql<string>`coalesce(${node.key}, '')`,
        title: node.title,
        metric: goal.metric,
        unit: goal.unit,
        baseline: goal.baseline,
        target: goal.target,
        dueOn: goal.dueOn,
      })
      .from(goal)
      .innerJoin(node, and(eq(node.orgId, goal.orgId), eq(node.id, goal.id)))
      .where(eq(goal.orgId, ctx.org.id))
      .orderBy(sql`${goal.kind} <> 'north_star'`, asc(node.createdAt), asc(node.id)),
  )
