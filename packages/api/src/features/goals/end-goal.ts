import { node } from '@polyrhythm/db/schema/node'
import type { EndGoal } from '@polyrhythm/domain/goals/edit-goal'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { findGoalToWrite } from './find-goal.ts'

/** Ends a goal: reached, missed or dropped, with a reason. It stays readable, and is not begun again (GL4). */
export const endGoal: OrgAct<EndGoal, { version: number }> = async ({ ctx, input }) => {
  const { goalId, expectedVersion, as: state, reason } = input
  const found = await findGoalToWrite(ctx, goalId)
  if (!found.ok) return found
  const [ended] = await ctx.tx
    .update(node)
    .set({ state, reason })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, goalId), eq(node.version, expectedVersion)))
    .returning({ version: node.version })
  const { version: currentVersion, title } = found.value
  return ended === undefined ? refuse({ code: 'stale', currentVersion, current: { title } }) : ok(ended)
}
