import { keyResult } from '@polyrhythm/db/schema/key-result'
import type { EditKeyResult } from '@polyrhythm/domain/key-results/edit-key-result'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { asDecider } from '#api/lib/find-squad'
import { holdReading } from '#api/lib/okr/hold-reading'
import { measureColumns } from '#api/lib/okr/measure-columns'
import { reviseNode } from '#api/lib/revise-node'
import { squadOfNode } from '#api/lib/squad-of-node'
import type { OrgAct } from '#api/trpc/run'

/** Changes a key result. The reason and what it said before stay in its history and on its chart. */
export const editKeyResult: OrgAct<EditKeyResult, { version: number }> = async ({ ctx, input }) => {
  const squad = await squadOfNode(ctx, 'key_result', input.keyResultId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'keyResult.write', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad), 'ask'))
  const { keyResultId: id, expectedVersion, title, reason } = input
  const revised = await reviseNode(ctx, { id, expectedVersion, title, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(keyResult)
    .set(measureColumns(input, await holdReading(ctx, id)))
    .where(and(eq(keyResult.orgId, ctx.org.id), eq(keyResult.id, id)))
  return ok({ version: revised.value })
}
