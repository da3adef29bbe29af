import { insertInto } from '@polyrhythm/db/insert'
import { edge } from '@polyrhythm/db/schema/edge'
import { v7 as uuidv7 } from 'uuid'
import type { OrgContext } from '#api/trpc/run'
import type { NodeFacts } from './find-node.ts'

/** What an edge has to know of either end. */
export type EdgeEnd = Pick<NodeFacts, 'id' | 'kind' | 'ownerId' | 'version'>
type NewEdge = Pick<typeof edge.$inferInsert, 'kind' | 'stance' | 'weight' | 'sentence' | 'expectedEffect'> & {
  readonly source: EdgeEnd
  readonly target: EdgeEnd
}

/** Writes an edge in the acting member's name, about the two ends as they are now. @returns its id */
export async function insertEdge(ctx: OrgContext, { source, target, ...says }: NewEdge): Promise<string> {
  const id = uuidv7()
  await insertInto(ctx.tx, edge, {
    orgId: ctx.org.id,
    id,
    ...says,
    sourceId: source.id,
    sourceKind: source.kind,
    sourceOwnerId: source.ownerId,
    targetId: target.id,
    targetKind: target.kind,
    targetOwnerId: target.ownerId,
    sourceVersion: source.version,
    targetVersion: target.version,
    createdBy: ctx.actor.memberId,
    changedBy: ctx.actor.memberId,
  })
  return id
}
