import { dataPoint } from '@polyrhythm/db/schema/evidence'
import type { EditData } from '@polyrhythm/domain/evidence/data-point'
import { observedRefusal } from '@polyrhythm/domain/readings/reading'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { dataColumns } from '#api/lib/evidence/write-evidence'
import { findNode } from '#api/lib/find-node'
import { reviseNode } from '#api/lib/revise-node'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { authorOf } from '#api/lib/author-of'

/** Changes what a data point says; its author does. */
export const editData: OrgAct<EditData, { version: number }> = async ({ ctx, input }) => {
  const { dataId: id, expectedVersion, reason, ...says } = input
  const found = await findNode(ctx, id)
  if (found?.kind !== 'data') return refuse(notFound)
  if (!can(ctx.actor, 'evidence.edit', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  const refused = observedRefusal(says.observedOn, orgToday(ctx))
  if (refused !== null) return refuse(refused)
  const revised = await reviseNode(ctx, { id, expectedVersion, title: says.statement, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(dataPoint)
    .set(dataColumns(says))
    .where(and(eq(dataPoint.orgId, ctx.org.id), eq(dataPoint.id, id)))
  return ok({ version: revised.value })
}
