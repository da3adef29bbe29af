import { edge } from '@polyrhythm/db/schema/edge'
import { inArray, type SQL } from 'drizzle-orm'
import { presentLink } from '@polyrhythm/domain/links/present-link'
import { loadLinks } from '#api/lib/okr/load-links'
import type { OrgContext } from '#api/trpc/run'
import { loadBetEdges, loadBets } from './load-bets.ts'
import { type BetView, presentBet } from './present-bet.ts'

/** Bets with everything their cards show, by rank. @param which see loadBets */
export async function loadBetViews(ctx: OrgContext, which: SQL | undefined): Promise<BetView[]> {
  const rows = await loadBets(ctx, which)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [edges, links] = await Promise.all([loadBetEdges(ctx, ids), loadLinks(ctx, inArray(edge.targetId, ids))])
  const views = links.map(presentLink).filter(({ state }) => state !== 'withdrawn')
  return rows.map((row) =>
    presentBet(
      ctx,
      row,
      edges.filter(({ betId }) => betId === row.id),
      views.filter(({ target }) => target.id === row.id),
    ),
  )
}
