import { edge } from '@polyrhythm/db/schema/edge'
import { and, eq, inArray } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { type Argument, loadArgument } from './load-argument.ts'

export type BetArgument = Argument & {
  /** What the beliefs rest on besides, which the bet does not lean on itself: keys, for whoever looks further. */
  readonly besides: readonly string[]
}

/**
 * The argument of one bet, walked back. A bet that says which insights and data it leans on has those and what they rest
 * on; one that does not leans on everything under its beliefs.
 *
 * @param beliefIds that the bet stands on
 */
export async function loadBetArgument(
  ctx: OrgContext,
  betId: string,
  beliefIds: readonly string[],
): Promise<BetArgument> {
  const [all, own] = await Promise.all([loadArgument(ctx, [...beliefIds, betId]), listOwn(ctx, betId)])
  if (own.size === 0) return { ...all, besides: [] }
  const ofBet = <E extends { id: string; targetId: string }>(evidence: readonly E[]): E[] =>
    evidence.filter(({ id }) => own.has(id))
  const insights = ofBet(all.insights)
  const insightIds = new Set(insights.map(({ id }) => id))
  const data = all.data.filter(({ id, targetId }) => own.has(id) || insightIds.has(targetId))
  const shown = new Set([...insights, ...data].map(({ id }) => id))
  const besides = [...all.insights, ...all.data].filter(({ id }) => !shown.has(id)).map(({ key }) => key)
  return { ...all, insights, data, besides: [...new Set(besides)] }
}

/** The insights and data that the bet itself says it leans on. */
const listOwn = async (ctx: OrgContext, betId: string): Promise<ReadonlySet<string>> => {
  const rows = await ctx.tx
    .select({ id: edge.sourceId })
    .from(edge)
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.targetId, betId),
        eq(edge.kind, 'evidence'),
        eq(edge.state, 'declared'),
        inArray(edge.sourceKind, ['insight', 'data']),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}
