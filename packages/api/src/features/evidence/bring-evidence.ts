import { edge } from '@polyrhythm/db/schema/edge'
import { EVIDENCE_KINDS, EVIDENCE_TARGETS, maySpeakOf, type Stance } from '@polyrhythm/domain/evidence/evidence'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { WrittenEvidence } from '#api/lib/evidence/write-evidence'
import { findNode } from '#api/lib/find-node'
import { insertEdge } from '#api/lib/insert-edge'
import type { OrgContext } from '#api/trpc/run'

type SpeaksOf = { readonly targetId: string; readonly stance: Stance; readonly note: string }

/**
 * Lets a piece of evidence speak of a thing, in the acting member's name.
 *
 * @returns the edge; refused when it speaks of it already, or somebody else took it back (EV5)
 */
export async function bringEvidence(
  ctx: OrgContext,
  source: WrittenEvidence,
  { targetId, stance, note }: SpeaksOf,
): Promise<Result<string, Refusal>> {
  const target = await findNode(ctx, targetId)
  const targetKind = EVIDENCE_TARGETS.find((kind) => kind === target?.kind)
  const kind = EVIDENCE_KINDS.find((each) => each === source.kind)
  if (target === null || targetKind === undefined || kind === undefined) return refuse(notFound)
  if (!maySpeakOf(kind, targetKind)) return refuse(invalid('targetId', 'evidence.not_of_this'))
  const standing = await findStanding(ctx, source.id, targetId)
  if (standing === null) return ok(await insertEdge(ctx, { kind: 'evidence', source, target, stance, sentence: note }))
  if (standing.state === 'declared') return refuse(invalid('targetId', 'evidence.said_already'))
  if (!can(ctx.actor, 'evidence.withdraw', { createdBy: standing.createdBy, ownerId: target.ownerId }))
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  await ctx.tx
    .update(edge)
    .set({ state: 'declared', stance, sentence: note, sourceVersion: source.version, targetVersion: target.version })
    .where(and(eq(edge.orgId, ctx.org.id), eq(edge.id, standing.id)))
  return ok(standing.id)
}

async function findStanding(ctx: OrgContext, sourceId: string, targetId: string) {
  const { id, state, createdBy } = edge
  const [found] = await ctx.tx
    .select({ id, state, createdBy })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.kind, 'evidence'),
        eq(edge.sourceId, sourceId),
        eq(edge.targetId, targetId),
      ),
    )
  return found ?? null
}
