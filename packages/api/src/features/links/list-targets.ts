import { place } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import { type LinkTarget, LINK_TARGETS } from '@polyrhythm/domain/links/link'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgAct } from '#api/trpc/run'

export type LinkTargetView = {
  readonly id: string
  readonly kind: LinkTarget
  readonly key: string
  readonly title: string
  /** Rank on its board; null for what is not ranked. */
  readonly rank: number | null
  /** Whose it is: a squad for an objective, else the company or a tribe. */
  readonly owner: string
}

const owner = alias(node, 'owner')
const targetLimit = 2_000

/** What an objective can point at now: bets by rank, goals, beliefs, other squads' objectives. */
export const listTargets: OrgAct<unknown, LinkTargetView[]> = async ({ ctx }) => {
  const rows = await ctx.tx
    .select({
      id: node.id,
      kind: node.kind,
      key: sql<string>`${node.key}`,
      title: node.title,
      rank: place.rank,
      owner: owner.title,
    })
    .from(node)
    .innerJoin(owner, and(eq(owner.orgId, node.orgId), eq(owner.id, node.ownerId)))
    .leftJoin(place, and(eq(place.orgId, node.orgId), eq(place.betId, node.id)))
    .where(
      and(
        eq(node.orgId, ctx.org.id),
        inArray(node.kind, LINK_TARGETS),
        inArray(node.state, ['on_board', 'held', 'challenged', 'active', 'shared']),
      ),
    )
    .orderBy(
      sql`array_position(array['bet', 'goal', 'belief', 'objective'], ${node.kind})`,
      asc(place.rank),
      asc(node.key),
    )
    .limit(targetLimit)
  return ok(
    rows.flatMap(({ kind, ...row }) =>
      LINK_TARGETS.filter((known) => known === kind).map((known) => ({ ...row, kind: known })),
    ),
  )
}
