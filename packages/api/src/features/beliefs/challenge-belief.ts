import { edge } from '@polyrhythm/db/schema/edge'
import { stepOf } from '@polyrhythm/domain/beliefs/belief-life'
import type { ChallengeBelief } from '@polyrhythm/domain/beliefs/turn-belief'
import { isEvidenceKind } from '@polyrhythm/domain/evidence/evidence'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { writeData, writeInsight } from '#api/lib/evidence/write-evidence'
import { findNode } from '#api/lib/find-node'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findBelief } from './find-belief.ts'
import { refuseStep } from './refuse-step.ts'

/** Challenges a belief that is held with evidence against it; one that is challenged already gets more of it. Anybody does. */
export const challengeBelief: OrgAct<ChallengeBelief, { id: string }> = async ({ ctx, input }) => {
  const { beliefId, sourceIds, written, note } = input
  const belief = await findBelief(ctx, beliefId)
  if (belief === null) return refuse(notFound)
  if (!can(ctx.actor, 'belief.challenge', belief))
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  const evidenceAgainst = sourceIds.length + (written === null ? 0 : 1)
  const step = stepOf(belief.state, 'challenge', { isCouncil: false, reason: note, evidenceAgainst })
  if ('refused' in step) return refuse(refuseStep(ctx, step))
  const known = [...new Set(sourceIds)]
  for (const id of known) {
    const source = await findNode(ctx, id)
    if (source === null || !isEvidenceKind(source.kind)) return refuse(notFound)
  }
  if (await speaksForIt(ctx, beliefId, known)) return refuse(invalid('sourceIds', 'belief.speaks_for_it'))
  const made = await write(ctx, written)
  if (!made.ok) return made
  const all = [...known, ...made.value]
  await ctx.tx.execute(
    sql`select poly.challenge_belief(${beliefId}, ${sql.param(`{${all.join(',')}}`)}::uuid[], ${note})`,
  )
  return ok({ id: beliefId })
}

/** @returns the id of what was written along, if anything was */
async function write(ctx: OrgContext, written: ChallengeBelief['written']): Promise<Result<string[], Refusal>> {
  if (written === null) return ok([])
  if (written.kind === 'insight') return ok([(await writeInsight(ctx, written.says)).id])
  const data = await writeData(ctx, written.says)
  return data.ok ? ok([data.value.id]) : data
}

/** Whether one of these supports the belief: whoever said so takes it back first. */
async function speaksForIt(ctx: OrgContext, beliefId: string, sourceIds: readonly string[]): Promise<boolean> {
  if (sourceIds.length === 0) return false
  const found = await ctx.tx
    .select({ id: edge.id })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.targetId, beliefId),
        inArray(edge.sourceId, [...sourceIds]),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        eq(edge.stance, 'supports'),
      ),
    )
  return found.length > 0
}
