import type { AddReading } from '@polyrhythm/domain/evidence/data-point'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { refuse } from '@polyrhythm/domain/result'
import { authorOf } from '#api/lib/author-of'
import { findNode } from '#api/lib/find-node'
import { insertReading } from '#api/lib/readings/insert-reading'
import type { OrgAct } from '#api/trpc/run'

/** One more value of a data point, by its author. */
export const addReading: OrgAct<AddReading, { id: string }> = async ({ ctx, input }) => {
  const found = await findNode(ctx, input.dataId)
  if (found?.kind !== 'data') return refuse(notFound)
  if (!can(ctx.actor, 'evidence.edit', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  return insertReading(ctx, found, input)
}
