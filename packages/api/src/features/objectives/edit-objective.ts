import { objective } from '@polyrhythm/db/schema/objective'
import type { EditObjective } from '@polyrhythm/domain/objectives/edit-objective'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { asDecider } from '#api/lib/find-squad'
import { reviseNode } from '#api/lib/revise-node'
import { squadOfNode } from '#api/lib/squad-of-node'
import type { OrgAct } from '#api/trpc/run'

/** Changes what an objective says; the reason stays with the version. */
export const editObjective: OrgAct<EditObjective, { version: number }> = async ({ ctx, input }) => {
  const squad = await squadOfNode(ctx, 'objective', input.objectiveId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'objective.write', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad), 'ask'))
  const { objectiveId: id, expectedVersion, title, why, reason, ambition, basis, basisReason } = input
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body: why, reason })
  if (!revised.ok) return revised
  await ctx.tx
    .update(objective)
    .set({ ambition, basis, basisReason: basisReason ?? '' })
    .where(and(eq(objective.orgId, ctx.org.id), eq(objective.id, id)))
  return ok({ version: revised.value })
}
