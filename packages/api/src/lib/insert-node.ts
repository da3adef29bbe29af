import { insertInto } from '@polyrhythm/db/insert'
import { type NodeKind, node } from '@polyrhythm/db/schema/node'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { OrgContext } from '#api/trpc/run'

type NewNode = {
  readonly kind: NodeKind
  /** 'itself' for a unit, which owns itself. */
  readonly ownerId: string
  /** Under which objective a key result is numbered. */
  readonly parentId?: string
  readonly title: string
  readonly body?: string
  readonly state: string
}

/** Kinds whose things people call by a key. */
const keyed: ReadonlySet<NodeKind> = new Set(['belief', 'goal', 'data', 'insight', 'bet', 'objective', 'key_result'])

/** Writes a new node in the acting member's name. @returns its id; its detail row is the caller's */
export async function insertNode(
  ctx: OrgContext,
  { parentId, ownerId: owner, ...given }: NewNode,
  id: string = uuidv7(),
): Promise<string> {
  const ownerId = owner === 'itself' ? id : owner
  const key = sql<string>`poly.next_key(${given.kind}, ${ownerId}, ${parentId ?? null}::uuid)`
  await insertInto(ctx.tx, node, {
    orgId: ctx.org.id,
    id,
    ownerId,
    ...given,
    key: keyed.has(given.kind) ? (key as unknown as string) : null,
    createdBy: ctx.actor.memberId,
    changedBy: ctx.actor.memberId,
  })
  return id
}
