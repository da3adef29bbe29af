import { listFactsOfPgbench, listFactsOfTrpc } from '#bench/contestants/list-facts'
import { LISTED } from '#bench/generate/tenants'
import type { Bench, Row } from '#bench/harness/bench'
import { compare } from '#bench/harness/compare'
import { runRounds } from '#bench/harness/rounds'
import { printTurn } from '#bench/harness/print'
import { spreadOf } from '#bench/harness/statistics'
import { claimOf, type Finding, findingOf } from '#bench/harness/verdict'
import { askList } from '#bench/load/ask-once'
import { hasList } from './has-list.ts'

/** Thirty objectives of 5,000, filtered and sorted. */
export const l: Row = {
  id: 'L',
  title: 'a page of the objectives list',
  isQuick: true,
  tenants: [LISTED],
  run: async (bench) => {
    if (!(await hasList(bench, LISTED))) return [claimOf('L', 'objectives.list answers', false)]
    const agreement = await compareLists(bench)
    const product = await bench.over('product', 'list', [LISTED])
    const limit = { contestant: bench.pgbench('pgbench, the SQL alone', 'list', [LISTED]), must: { atLeast: 0.6 } }
    const { findings } = await compare('L', bench, product, [limit])
    return [...findings, agreement, await alone(bench)]
  },
}

/** What one person waits for who has the server for themselves. */
async function alone(bench: Bench): Promise<Finding> {
  const name = 'product, one client'
  const one = await bench.over('product', 'list', [LISTED], name, 1)
  const found = await runRounds([one], 1, bench.slice, (_, measured) => printTurn('L', name, measured))
  const p95 = (found.get(name) ?? []).map(({ latency }) => latency?.p95 ?? Number.NaN)
  return findingOf('L', `${name}, p95`, spreadOf(p95), { atMost: 20 }, 'ms')
}

async function compareLists({ server, database }: Bench): Promise<Finding> {
  const { port } = await server('product')
  const said = listFactsOfTrpc(await askList({ port, plan: LISTED, squad: 0 }))
  const wanted = await listFactsOfPgbench(database.appUrl, LISTED)
  const isSame = wanted.keys.length === 30 && JSON.stringify(said) === JSON.stringify(wanted)
  if (!isSame) console.log(`  L product says ${JSON.stringify(said)}\n  pgbench says ${JSON.stringify(wanted)}`)
  return claimOf('L', 'product answers what the database holds', isSame)
}
