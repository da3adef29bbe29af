import { edge } from '@polyrhythm/db/schema/edge'
import type { DeclareLink } from '@polyrhythm/domain/links/declare-link'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findNode, type NodeFacts } from '#api/lib/find-node'
import { asDecider } from '#api/lib/find-squad'
import { insertEdge } from '#api/lib/insert-edge'
import { squadOfNode } from '#api/lib/squad-of-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findLinkBetween, findPrimaryLink } from './links.repo.ts'

/** Declares what an objective of one's own squad serves, or says it again in other words. It counts at once. */
export const declareLink: OrgAct<DeclareLink, { id: string }> = async ({ ctx, input }) => {
  const squad = await squadOfNode(ctx, 'objective', input.objectiveId)
  const [source, target] = await Promise.all([findNode(ctx, input.objectiveId), findNode(ctx, input.target.id)])
  if (squad === null || source === null) return refuse(notFound)
  if (!can(ctx.actor, 'link.declare', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad), 'ask'))
  if (target === null || target.kind !== input.target.kind) return refuse(notFound)
  if (input.kind === 'shares' && target.ownerId === squad.id) return refuse(invalid('target', 'link.own_objective'))
  const primary = await findPrimaryLink(ctx, source.id)
  if (input.weight === 'primary' && primary !== null && primary.targetId !== target.id)
    return refuse({ code: 'taken', field: 'weight' })
  const earlier = await findLinkBetween(ctx, source.id, input.kind, target.id)
  if (earlier !== null) return ok({ id: await redeclare(ctx, earlier.id, input, source, target) })
  const { kind, weight, sentence, expectedEffect } = input
  return ok({ id: await insertEdge(ctx, { kind, source, target, weight, sentence, expectedEffect }) })
}

const redeclare = async (
  ctx: OrgContext,
  id: string,
  input: DeclareLink,
  source: NodeFacts,
  target: NodeFacts,
): Promise<string> => {
  await ctx.tx
    .update(edge)
    .set({
      state: 'declared',
      weight: input.weight,
      sentence: input.sentence,
      expectedEffect: input.expectedEffect ?? '',
      sourceVersion: source.version,
      targetVersion: target.version,
    })
    .where(and(eq(edge.orgId, ctx.org.id), eq(edge.id, id)))
  return id
}
