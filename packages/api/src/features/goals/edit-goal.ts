import { goal } from '@polyrhythm/db/schema/goal'
import type { EditGoal } from '@polyrhythm/domain/goals/edit-goal'
import { ok } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findGoalToWrite } from './find-goal.ts'

/** Changes what a goal says; the reason stays with the version. */
export const editGoal: OrgAct<EditGoal, { version: number }> = async ({ ctx, input }) => {
  const { goalId: id, expectedVersion, title, why: body, reason, metric, unit, baseline, target, dueOn } = input
  const found = await findGoalToWrite(ctx, id)
  if (!found.ok) return found
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(goal)
    .set({ metric, unit, baseline, target, dueOn })
    .where(and(eq(goal.orgId, ctx.org.id), eq(goal.id, id)))
  return ok({ version: revised.value })
}
