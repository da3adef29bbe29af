import { insertInto } from '@polyrhythm/db/insert'
import { edge } from '@polyrhythm/db/schema/edge'
import type { DeclareLink } from '@polyrhythm/domain/links/declare-link'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { findNode, type NodeFacts } from '#api/lib/find-node'
import { asDecider } from '#api/lib/find-squad'
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
  return ok({
    id:
      earlier === null
        ? await insertLink(ctx, input, source, target)
        : await redeclare(ctx, earlier.id, input, source, target),
  })
}

const said = ({ weight, sentence, expectedEffect = '' }: DeclareLink, source: NodeFacts, target: NodeFacts) => ({
  weight,
  sentence,
  expectedEffect,
  sourceVersion: source.version,
  targetVersion: target.version,
})

const insertLink = async (
  ctx: OrgContext,
  input: DeclareLink,
  source: NodeFacts,
  target: NodeFacts,
): Promise<string> => {
  const id = uuidv7()
  await insertInto(ctx.tx, edge, {
    orgId: ctx.org.id,
    id,
    kind: input.kind,
    sourceId: source.id,
    sourceKind: source.kind,
    sourceOwnerId: source.ownerId,
    targetId: target.id,
    targetKind: target.kind,
    targetOwnerId: target.ownerId,
    ...said(input, source, target),
    createdBy: ctx.actor.memberId,
    changedBy: ctx.actor.memberId,
  })
  return id
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
    .set({ state: 'declared', ...said(input, source, target) })
    .where(and(eq(edge.orgId, ctx.org.id), eq(edge.id, id)))
  return id
}
