import { byKey } from '@polyrhythm/domain/keys/by-key'
import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, csvName, csvOf } from '#api/lib/csv'
import type { OrgContext } from '#api/trpc/run'
import { listBetsOn, loadBeliefs } from './list-beliefs.ts'

type Belief = Awaited<ReturnType<typeof loadBeliefs>>[number] & { readonly bets: readonly string[] }

/** The company's beliefs as a file, each with the bets that rest on it. */
export const exportBeliefs = async ({ ctx }: { ctx: OrgContext }) => {
  const [beliefs, bets] = await Promise.all([loadBeliefs(ctx), listBetsOn(ctx)])
  const rows = beliefs.toSorted(byKey).map((belief) => ({
    ...belief,
    bets: bets.filter(({ beliefId }) => beliefId === belief.id).map(({ key }) => key),
  }))
  return ok({ name: csvName(ctx.org, ctx.now, 'beliefs'), csv: csvOf(columns, rows) })
}

const columns: readonly CsvColumn<Belief>[] = [
  { name: 'key', value: ({ key }) => key },
  { name: 'belief', value: ({ statement }) => statement },
  { name: 'because', value: ({ because }) => because },
  { name: 'state', value: ({ state }) => state },
  { name: 'conviction', value: ({ conviction }) => conviction },
  { name: 'horizon_from', value: ({ horizonFrom }) => horizonFrom },
  { name: 'horizon_until', value: ({ horizonUntil }) => horizonUntil },
  { name: 'review_on', value: ({ reviewOn }) => reviewOn },
  { name: 'bets', value: ({ bets }) => bets.join(' ') },
]
