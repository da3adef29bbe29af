import { insertInto } from '@polyrhythm/db/insert'
import { type NodeKind, node } from '@polyrhythm/db/schema/node'
import { v7 as uuidv7 } from 'uuid'
import type { OrgContext } from '#api/trpc/run'

type NewNode = {
  readonly kind: NodeKind
  /** 'itself' for a unit, which owns itself. */
  readonly ownerId: string
  readonly title: string
  readonly body?: string
  readonly state: string
}

/** Writes a new node in the acting member's name. @returns its id; its detail row is the caller's */
export async function insertNode(
  ctx: OrgContext,
  { ownerId: owner, ...given }: NewNode,
  id: string = uuidv7(),
): Promise<string> {
  const ownerId = owner === 'itself' ? id : owner
  await insertInto(ctx.tx, node, {
    orgId: ctx.org.id,
    id,
    ownerId,
    ...given,
    createdBy: ctx.actor.memberId,
    changedBy: ctx.actor.memberId,
  })
  return id
}
