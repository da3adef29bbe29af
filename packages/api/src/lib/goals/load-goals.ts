import { goal } from '@polyrhythm/db/schema/goal'
import { node } from '@polyrhythm/db/schema/node'
import { reading } from '@polyrhythm/db/schema/reading'
import { type GoalView, presentGoal } from '@polyrhythm/domain/goals/present-goal'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

/**
 * Goals with their newest reading (PR9) and how they stand today: the north star first, then as they were set.
 *
 * @param which a condition on goal or node
 */
export async function loadGoals(ctx: OrgContext, which?: SQL): Promise<(GoalView & { readonly ownerId: string })[]> {
  const newest = ctx.tx
    .select({ value: reading.value, observedOn: reading.observedOn })
    .from(reading)
    .where(and(eq(reading.orgId, goal.orgId), eq(reading.nodeId, goal.id)))
    .orderBy(desc(reading.observedOn), desc(reading.recordedAt), desc(reading.id))
    .limit(1)
    .as('newest')
  const rows = await ctx.tx
    .select({
      id: goal.id,
      kind: goal.kind,
      key: node.key,
      title: node.title,
      why: node.body,
      state: node.state,
      version: node.version,
      reason: node.reason,
      ownerId: goal.ownerId,
      metric: goal.metric,
      unit: goal.unit,
      baseline: goal.baseline,
      target: goal.target,
      dueOn: goal.dueOn,
      setAt: node.createdAt,
      value: newest.value,
      observedOn: newest.observedOn,
    })
    .from(goal)
    .innerJoin(node, and(eq(node.orgId, goal.orgId), eq(node.id, goal.id)))
    .leftJoinLateral(newest, sql`true`)
    .where(and(eq(goal.orgId, ctx.org.id), which))
    .orderBy(sql`${goal.kind} <> 'north_star'`, asc(node.createdAt), asc(node.key), asc(node.id))
  const today = orgToday(ctx)
  return rows.map(({ ownerId, ...row }) => ({ ...presentGoal(row, today, ctx.org.timeZone), ownerId }))
}
