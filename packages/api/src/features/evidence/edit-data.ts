import { dataPoint } from '@polyrhythm/db/schema/evidence'
import type { EditData } from '@polyrhythm/domain/evidence/data-point'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { dataColumns } from '#api/lib/evidence/write-evidence'
import { findNode } from '#api/lib/find-node'
import { reviseNode } from '#api/lib/revise-node'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { authorOf } from './author-of.ts'

/** Changes what a data point says; its author does. */
export const editData: OrgAct<EditData, { version: number }> = async ({ ctx, input }) => {
  const { dataId: id, expectedVersion, reason, ...says } = input
  const found = await findNode(ctx, id)
  if (found?.kind !== 'data') return refuse(notFound)
  if (!can(ctx.actor, 'evidence.edit', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  if (says.observedOn > orgToday(ctx)) return refuse(invalid('observedOn', 'evidence.not_yet'))
  const revised = await reviseNode(ctx, { id, expectedVersion, title: says.statement, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(dataPoint)
    .set(dataColumns(says))
    .where(and(eq(dataPoint.orgId, ctx.org.id), eq(dataPoint.id, id)))
  return ok({ version: revised.value })
}
