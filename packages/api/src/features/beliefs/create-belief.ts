import { insertInto } from '@polyrhythm/db/insert'
import { belief } from '@polyrhythm/db/schema/belief'
import type { CreateBelief } from '@polyrhythm/domain/beliefs/create-belief'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import { findNode } from '#api/lib/find-node'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct } from '#api/trpc/run'
import { beliefColumns } from './belief-columns.ts'

/** Writes a belief of the company: held when its council writes it, a draft for the council when anybody else does. */
export const createBelief: OrgAct<CreateBelief, { id: string; key: string; state: 'held' | 'draft' }> = async ({
  ctx,
  input,
}) => {
  const ownerId = await findCompanyId(ctx)
  const isCouncil = can(ctx.actor, 'belief.hold', { ownerId })
  if (input.goalIds.length > 0 && !isCouncil)
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'propose'))
  const state = isCouncil ? 'held' : 'draft'
  const id = await insertNode(ctx, { kind: 'belief', ownerId, title: input.statement, state })
  await insertInto(ctx.tx, belief, { orgId: ctx.org.id, id, ownerId, ...beliefColumns(input) })
  for (const [index, goalId] of input.goalIds.entries()) {
    const goal = await findNode(ctx, goalId)
    if (goal?.kind !== 'goal') return refuse(notFound)
    const weight = index === 0 ? 'primary' : 'secondary'
    await insertEdge(ctx, { kind: 'serves', source: { id, kind: 'belief', ownerId, version: 1 }, target: goal, weight })
  }
  return ok({ id, key: await loadKey(ctx, id), state })
}
