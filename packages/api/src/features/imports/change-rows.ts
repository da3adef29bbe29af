import { keyResult } from '@polyrhythm/db/schema/key-result'
import { objective } from '@polyrhythm/db/schema/objective'
import type { StandingKeyResult, StandingObjective } from '@polyrhythm/domain/imports/row-changes'
import type { Refusal } from '@polyrhythm/domain/refusals'
import type { Result } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { holdReading } from '#api/lib/okr/hold-reading'
import { measureColumns } from '#api/lib/okr/measure-columns'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgContext } from '#api/trpc/run'

type Standing = { readonly id: string; readonly version: number }

/** Changes what an objective says, as an edit does. @returns its new version; `stale` when somebody was faster */
export async function changeObjective(
  ctx: OrgContext,
  { id, version: expectedVersion }: Standing,
  { title, body, ambition }: StandingObjective,
  reason: string | null,
): Promise<Result<number, Refusal>> {
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  if (revised.ok)
    await ctx.tx
      .update(objective)
      .set({ ambition })
      .where(and(eq(objective.orgId, ctx.org.id), eq(objective.id, id)))
  return revised
}

/** Changes what a key result says, as an edit does: its newest reading is measured anew, and the reason stays on its chart. */
export async function changeKeyResult(
  ctx: OrgContext,
  { id, version: expectedVersion, readableFromWeek }: Standing & { readonly readableFromWeek: number },
  { title, body, measure, unit, dueOn }: StandingKeyResult,
  reason: string,
): Promise<Result<number, Refusal>> {
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  if (revised.ok)
    await ctx.tx
      .update(keyResult)
      .set(measureColumns({ measure, unit, dueOn, readableFromWeek }, await holdReading(ctx, id)))
      .where(and(eq(keyResult.orgId, ctx.org.id), eq(keyResult.id, id)))
  return revised
}
