import type { EditInsight } from '@polyrhythm/domain/evidence/insight'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findNode } from '#api/lib/find-node'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { authorOf } from '#api/lib/author-of'

/** Changes what an insight says; its author does. */
export const editInsight: OrgAct<EditInsight, { version: number }> = async ({ ctx, input }) => {
  const { insightId: id, expectedVersion, statement: title, detail: body, reason } = input
  const found = await findNode(ctx, id)
  if (found?.kind !== 'insight') return refuse(notFound)
  if (!can(ctx.actor, 'evidence.edit', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  const revised = await reviseNode(ctx, { id, expectedVersion, title, body, reason })
  return revised.ok ? ok({ version: revised.value }) : revised
}
