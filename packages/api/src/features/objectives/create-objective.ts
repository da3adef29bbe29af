import { insertInto } from '@polyrhythm/db/insert'
import { cycle } from '@polyrhythm/db/schema/cycle'
import { objective } from '@polyrhythm/db/schema/objective'
import type { CreateObjective } from '@polyrhythm/domain/objectives/create-objective'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/** Writes an objective of a squad; it is active at once and its squad alone changes it. */
export const createObjective: OrgAct<CreateObjective, { id: string; key: string }> = async ({ ctx, input }) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'objective.write', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  if (!(await hasCycle(ctx, input.cycleId))) return refuse(invalid('cycleId', 'cycle.unknown'))
  const { title, why, ambition, basis, basisReason } = input
  const id = await insertNode(ctx, { kind: 'objective', ownerId: squad.id, title, body: why, state: 'active' })
  await insertInto(ctx.tx, objective, {
    orgId: ctx.org.id,
    id,
    ownerId: squad.id,
    cycleId: input.cycleId,
    ambition,
    basis,
    basisReason: basisReason ?? '',
  })
  return ok({ id, key: await loadKey(ctx, id) })
}

const hasCycle = async (ctx: OrgContext, id: string): Promise<boolean> => {
  const [found] = await ctx.tx
    .select({ id: cycle.id })
    .from(cycle)
    .where(and(eq(cycle.orgId, ctx.org.id), eq(cycle.id, id)))
  return found !== undefined
}
