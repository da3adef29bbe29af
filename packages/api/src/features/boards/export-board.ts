import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, csvName, csvOf } from '#api/lib/csv'
import type { BetView } from '#api/lib/bets/present-bet'
import type { OrgContext } from '#api/trpc/run'
import { getBoard } from './get-board.ts'

/** The bets of a board as a file: ranked first, then what waits, then what is closed. */
export const exportBoard = async ({ ctx, input }: { ctx: OrgContext; input: { unit: string | null } }) => {
  const shown = await getBoard({ ctx, input })
  if (!shown.ok) return shown
  const { board, bets, waiting, closed } = shown.value
  const rows = [...bets, ...waiting, ...closed]
  return ok({ name: csvName(ctx.org, ctx.now, 'bets', board.slug), csv: csvOf(columns, rows) })
}

const columns: readonly CsvColumn<BetView>[] = [
  { name: 'rank', value: ({ place }) => place?.rank ?? null },
  { name: 'column', value: ({ place }) => place?.column ?? null },
  { name: 'key', value: ({ key }) => key },
  { name: 'bet', value: ({ title }) => title },
  { name: 'summary', value: ({ summary }) => summary },
  { name: 'state', value: ({ state }) => state },
  { name: 'stage', value: ({ stage }) => stage },
  { name: 'owner', value: ({ owner }) => owner.name },
  { name: 'sponsor', value: ({ sponsor }) => sponsor?.name ?? null },
  { name: 'road_manager', value: ({ roadManager }) => roadManager?.name ?? null },
  { name: 'odds_percent', value: ({ odds }) => odds },
  { name: 'appetite', value: ({ appetite }) => appetite },
  { name: 'decide_on', value: ({ decideOn }) => decideOn },
  { name: 'metric', value: ({ metric }) => metric?.name ?? null },
  { name: 'metric_unit', value: ({ metric }) => metric?.unit ?? null },
  { name: 'metric_baseline', value: ({ metric }) => metric?.baseline ?? null },
  { name: 'metric_target', value: ({ metric }) => metric?.target ?? null },
  { name: 'metric_due_on', value: ({ metric }) => metric?.dueOn ?? null },
  { name: 'health', value: ({ health }) => health },
  { name: 'beliefs', value: ({ beliefs }) => beliefs.map(({ key }) => key).join(' ') },
  { name: 'goals', value: ({ goals }) => goals.map(({ key }) => key).join(' ') },
]
