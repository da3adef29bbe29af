import { edge } from '@polyrhythm/db/schema/edge'
import { EVIDENCE_KINDS } from '@polyrhythm/domain/evidence/evidence'
import type { WithdrawEvidence } from '@polyrhythm/domain/evidence/speaks-of'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq, inArray } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { authorOf } from '#api/lib/author-of'

/** Takes evidence back: whoever brought it, or the council of what it speaks of. It stays in the history with the reason. */
export const withdrawEvidence: OrgAct<WithdrawEvidence, { edgeId: string }> = async ({ ctx, input }) => {
  const [found] = await ctx.tx
    .select({ createdBy: edge.createdBy, ownerId: edge.targetOwnerId, version: edge.version, sentence: edge.sentence })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.id, input.edgeId),
        eq(edge.kind, 'evidence'),
        inArray(edge.sourceKind, [...EVIDENCE_KINDS]),
      ),
    )
  if (found === undefined) return refuse(notFound)
  if (!can(ctx.actor, 'evidence.withdraw', found)) return refuse(forbidden(await authorOf(ctx, found.createdBy), 'ask'))
  const withdrawn = await ctx.tx
    .update(edge)
    .set({ state: 'withdrawn', reason: input.reason })
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.id, input.edgeId),
        eq(edge.version, input.expectedVersion),
        eq(edge.state, 'declared'),
      ),
    )
    .returning({ id: edge.id })
  return withdrawn.length === 0
    ? refuse({ code: 'stale', currentVersion: found.version, current: { sentence: found.sentence } })
    : ok({ edgeId: input.edgeId })
}
