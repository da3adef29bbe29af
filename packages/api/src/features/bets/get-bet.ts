import { rankChange } from '@polyrhythm/db/schema/board'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq, inArray } from 'drizzle-orm'
import { presentLink } from '@polyrhythm/domain/links/present-link'
import { loadAsks } from '#api/lib/asks/load-asks'
import { listMoves } from '#api/lib/bets/list-moves'
import { loadBetEdges, loadBets } from '#api/lib/bets/load-bets'
import { presentBet } from '#api/lib/bets/present-bet'
import { loadBetArgument } from '#api/lib/evidence/load-bet-argument'
import { loadLinks } from '#api/lib/okr/load-links'
import { loadObjectives } from '#api/lib/okr/load-objectives'
import type { OrgContext } from '#api/trpc/run'
import { loadRecord } from './load-record.ts'
import { loadStageMoves } from './load-stage-moves.ts'

/** A bet by its key: its argument back to the data, who contributes in their own words, its moves, its questions. */
export const getBet = async ({ ctx, input }: { ctx: OrgContext; input: { key: string } }) => {
  const [row] = await loadBets(ctx, eq(node.key, input.key))
  if (row === undefined) return refuse(notFound)
  const [edges, linkRows, moves, asks, stages, record] = await Promise.all([
    loadBetEdges(ctx, [row.id]),
    loadLinks(ctx, eq(edge.targetId, row.id)),
    listMoves(ctx, eq(rankChange.betId, row.id)),
    loadAsks(ctx, { about: row.id }),
    loadStageMoves(ctx, row.id),
    loadRecord(ctx, row.id),
  ])
  // What squads did for it in cycles that are closed is their history; the page shows who helps now.
  const links = linkRows
    .map(presentLink)
    .filter(({ state, hasSourceEnded }) => state !== 'withdrawn' && !hasSourceEnded)
  const bet = presentBet(ctx, row, edges, links)
  const [argument, objectives] = await Promise.all([
    loadBetArgument(
      ctx,
      row.id,
      bet.beliefs.map(({ id }) => id),
    ),
    links.length === 0
      ? []
      : loadObjectives(
          ctx,
          inArray(
            node.id,
            links.map(({ source }) => source.id),
          ),
        ),
  ])
  return ok({
    ...bet,
    argument,
    contributions: links.map((link) => {
      const objective = objectives.find(({ id }) => id === link.source.id)
      return {
        link,
        worst: objective?.worst ?? null,
        progress: objective?.progress ?? null,
        cycleName: objective?.cycle.name ?? '',
      }
    }),
    moves,
    asks,
    stages,
    ...record,
  })
}
