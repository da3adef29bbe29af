import { insertInto } from '@polyrhythm/db/insert'
import { belief } from '@polyrhythm/db/schema/belief'
import { edge } from '@polyrhythm/db/schema/edge'
import type { ReviseBelief } from '@polyrhythm/domain/beliefs/turn-belief'
import { EVIDENCE_KINDS } from '@polyrhythm/domain/evidence/evidence'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, inArray } from 'drizzle-orm'
import { type NodeFacts, findNode } from '#api/lib/find-node'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { beliefColumns } from './belief-columns.ts'
import { readyToTurn, writeTurn } from './turn-belief.ts'

/**
 * Puts another belief in the place of one: it serves the same goals and inherits the evidence that was ticked. What stood on
 * the old one stays there, and its owners are asked.
 */
export const reviseBelief: OrgAct<ReviseBelief, { id: string; key: string }> = async ({ ctx, input }) => {
  const { statement: title, evidenceIds, reason } = input
  const ready = await readyToTurn(ctx, { ...input, act: 'revise' })
  if (!ready.ok) return ready
  const { belief: old, state } = ready.value
  const { ownerId } = old
  const id = await insertNode(ctx, { kind: 'belief', ownerId, title, state: 'held' })
  await insertInto(ctx.tx, belief, { orgId: ctx.org.id, id, ownerId, ...beliefColumns(input) })
  const made = { id, kind: 'belief', ownerId, version: 1 } as const
  await insertEdge(ctx, { kind: 'supersedes', source: made, target: old, sentence: reason })
  for (const { goalId, weight } of await listGoals(ctx, old.id)) {
    const goal = await findNode(ctx, goalId)
    if (goal !== null) await insertEdge(ctx, { kind: 'serves', source: made, target: goal, weight })
  }
  const isInherited = await inherit(ctx, made, old.id, [...new Set(evidenceIds)])
  if (!isInherited) return refuse(notFound)
  const turned = await writeTurn(ctx, old, state, reason)
  return turned.ok ? ok({ id, key: await loadKey(ctx, id) }) : turned
}

const listGoals = (ctx: OrgContext, beliefId: string) =>
  ctx.tx
    .select({ goalId: edge.targetId, weight: edge.weight })
    .from(edge)
    .where(
      and(eq(edge.orgId, ctx.org.id), eq(edge.sourceId, beliefId), eq(edge.kind, 'serves'), eq(edge.state, 'declared')),
    )

/** @returns false when one of the edges is no evidence of the old belief */
async function inherit(
  ctx: OrgContext,
  made: Pick<NodeFacts, 'id' | 'kind' | 'ownerId' | 'version'>,
  oldId: string,
  edgeIds: readonly string[],
): Promise<boolean> {
  if (edgeIds.length === 0) return true
  const rows = await ctx.tx
    .select({ sourceId: edge.sourceId, stance: edge.stance, sentence: edge.sentence })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        inArray(edge.id, [...edgeIds]),
        eq(edge.targetId, oldId),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        inArray(edge.sourceKind, [...EVIDENCE_KINDS]),
      ),
    )
  for (const { sourceId, stance, sentence } of rows) {
    const source = await findNode(ctx, sourceId)
    if (source !== null) await insertEdge(ctx, { kind: 'evidence', source, target: made, stance, sentence })
  }
  return rows.length === edgeIds.length
}
