import { insertInto } from '@polyrhythm/db/insert'
import { reading } from '@polyrhythm/db/schema/reading'
import type { AddReading } from '@polyrhythm/domain/evidence/data-point'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import { findNode } from '#api/lib/find-node'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { authorOf } from './author-of.ts'

/** One more value of a data point, by its author. */
export const addReading: OrgAct<AddReading, { id: string }> = async ({ ctx, input }) => {
  const found = await findNode(ctx, input.dataId)
  if (found?.kind !== 'data') return refuse(notFound)
  if (!can(ctx.actor, 'evidence.edit', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  if (input.observedOn > orgToday(ctx)) return refuse(invalid('observedOn', 'evidence.not_yet'))
  const id = uuidv7()
  await insertInto(ctx.tx, reading, {
    orgId: ctx.org.id,
    id,
    nodeId: found.id,
    nodeKind: 'data',
    nodeOwnerId: found.ownerId,
    value: input.value,
    observedOn: input.observedOn,
    note: input.note,
    by: ctx.actor.memberId,
  })
  return ok({ id })
}
