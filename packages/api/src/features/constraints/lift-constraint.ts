import { node } from '@polyrhythm/db/schema/node'
import type { LiftConstraint } from '@polyrhythm/domain/constraints/constraint'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { findConstraintToWrite } from './find-constraint.ts'

/** Lifts a constraint, with a reason; it stays readable. */
export const liftConstraint: OrgAct<LiftConstraint, { version: number }> = async ({ ctx, input }) => {
  const { constraintId, expectedVersion, reason } = input
  const found = await findConstraintToWrite(ctx, constraintId)
  if (!found.ok) return found
  const [lifted] = await ctx.tx
    .update(node)
    .set({ state: 'lifted', reason })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, constraintId), eq(node.version, expectedVersion)))
    .returning({ version: node.version })
  const { version: currentVersion, statement } = found.value
  return lifted === undefined ? refuse({ code: 'stale', currentVersion, current: { statement } }) : ok(lifted)
}
