import { insertInto } from '@polyrhythm/db/insert'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import type { CreateKeyResult } from '@polyrhythm/domain/key-results/create-key-result'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, sql } from 'drizzle-orm'
import { asDecider } from '#api/lib/find-squad'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import { measureColumns } from '#api/lib/okr/measure-columns'
import { squadOfNode } from '#api/lib/squad-of-node'
import type { OrgAct } from '#api/trpc/run'

/** Adds a key result to an objective of one's own squad. */
export const createKeyResult: OrgAct<CreateKeyResult, { id: string; key: string }> = async ({ ctx, input }) => {
  const { objectiveId, title } = input
  const squad = await squadOfNode(ctx, 'objective', objectiveId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'keyResult.write', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  const id = await insertNode(ctx, {
    kind: 'key_result',
    ownerId: squad.id,
    title,
    state: 'active',
  })
  const [last] = await ctx.tx
    .select({ position: sql<number>`coalesce(max(${keyResult.position}), 0)` })
    .from(keyResult)
    .where(and(eq(keyResult.orgId, ctx.org.id), eq(keyResult.objectiveId, objectiveId)))
  await insertInto(ctx.tx, keyResult, {
    orgId: ctx.org.id,
    id,
    ownerId: squad.id,
    objectiveId,
    position: (last?.position ?? 0) + 1,
    ...measureColumns(input, null),
  })
  return ok({ id, key: await loadKey(ctx, id) })
}
