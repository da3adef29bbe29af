import { insertInto } from '@polyrhythm/db/insert'
import { measuredKinds, reading } from '@polyrhythm/db/schema/reading'
import { observedRefusal, type ReadingSays } from '@polyrhythm/domain/readings/reading'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import type { NodeFacts } from '#api/lib/find-node'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

type Measured = Pick<NodeFacts, 'id' | 'kind' | 'ownerId'>

/** Writes down a value of a thing that is measured, in the acting member's name; who may is asked before. @returns its id */
export async function insertReading(
  ctx: OrgContext,
  of: Measured,
  { value, observedOn, note }: ReadingSays,
): Promise<Result<{ id: string }, Refusal>> {
  const nodeKind = measuredKinds.find((kind) => kind === of.kind)
  if (nodeKind === undefined) return refuse(notFound)
  const refused = observedRefusal(observedOn, orgToday(ctx))
  if (refused !== null) return refuse(refused)
  const id = uuidv7()
  await insertInto(ctx.tx, reading, {
    orgId: ctx.org.id,
    id,
    nodeId: of.id,
    nodeKind,
    nodeOwnerId: of.ownerId,
    value,
    observedOn,
    note,
    by: ctx.actor.memberId,
  })
  return ok({ id })
}
