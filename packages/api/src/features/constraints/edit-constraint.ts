import { enablingConstraint } from '@polyrhythm/db/schema/constraint'
import type { EditConstraint } from '@polyrhythm/domain/constraints/constraint'
import type { MemberId } from '@polyrhythm/domain/ids'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findMember } from '#api/lib/find-member'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findConstraintToWrite } from './find-constraint.ts'

/** Changes what a constraint says, with a reason. Since when it holds stays. */
export const editConstraint: OrgAct<EditConstraint, { version: number }> = async ({ ctx, input }) => {
  const { constraintId: id, expectedVersion, statement: title, because: body, reason, howToChallenge } = input
  const found = await findConstraintToWrite(ctx, id)
  if (!found.ok) return found
  const { answerable } = found.value
  // Somebody who left answers for it until the council names another.
  if (input.answerableId !== answerable.id && (await findMember(ctx, input.answerableId)) === null)
    return refuse(notFound)
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(enablingConstraint)
    .set({ answerableId: input.answerableId as MemberId, howToChallenge })
    .where(and(eq(enablingConstraint.orgId, ctx.org.id), eq(enablingConstraint.id, id)))
  return ok({ version: revised.value })
}
