import { belief } from '@polyrhythm/db/schema/belief'
import { isOverBelief } from '@polyrhythm/domain/beliefs/belief-life'
import type { EditBelief } from '@polyrhythm/domain/beliefs/edit-belief'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { beliefColumns } from './belief-columns.ts'

/** Changes a belief: its council, or its author while it is a draft. */
export const editBelief: OrgAct<EditBelief, { version: number }> = async ({ ctx, input }) => {
  const found = await findNode(ctx, input.beliefId)
  if (found?.kind !== 'belief') return refuse(notFound)
  if (!can(ctx.actor, 'belief.edit', found)) return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  if (isOverBelief(found.state)) return refuse({ code: 'too_late', rule: 'belief.moved_on' })
  const { beliefId: id, expectedVersion, statement: title, reason } = input
  const revised = await reviseNode(ctx, { id, expectedVersion, title, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(belief)
    .set(beliefColumns(input))
    .where(and(eq(belief.orgId, ctx.org.id), eq(belief.id, id)))
  return ok({ version: revised.value })
}
