import { storing, type Missing } from '#bench/contestants/storing'
import type { TenantPlan } from '#bench/generate/tenants'
import type { Bench } from '#bench/harness/bench'
import { type Against, compare } from '#bench/harness/compare'
import { claimOf, type Finding, type Must } from '#bench/harness/verdict'

type Bounds = {
  readonly limit: Must | null
  readonly bare: Must
  readonly peer: Must | null
  readonly naive: Must | null
}

/** Publishing check-ins over some tenants, against its limits and, in the full form, its peers. */
export async function comparePublishing(
  row: string,
  bench: Bench,
  plans: readonly TenantPlan[],
  { limit, bare, peer, naive }: Bounds,
): Promise<readonly Finding[]> {
  const { admin } = bench.database
  const missing: Missing[] = []
  const kept = (contestant: Against['contestant']) => storing(admin, contestant, missing)
  const bareTables = { 'bench.bare_check_in': 'published_at' }
  const against: Against[] = [
    { contestant: kept(bench.pgbench('pgbench, all of it', 'publish', plans)), must: limit },
    {
      contestant: storing(admin, bench.pgbench('pgbench, bare', 'publish-bare', plans), missing, bareTables),
      must: bare,
    },
  ]
  if (!bench.isQuick && plans.every(({ squads }) => squads >= 16)) {
    const together = bench.pgbench('pgbench, sixteen at once', 'publish-together', plans, { operations: 16 })
    against.push({ contestant: kept(together), must: null })
  }
  if (!bench.isQuick) {
    const stepwise = bench.pgbench('pgbench, one by one', 'publish', plans, { isPipelined: false })
    against.push({ contestant: kept(stepwise), must: null })
    if (naive !== null) against.push({ contestant: kept(await bench.over('naive', 'publish', plans)), must: naive })
    if (peer !== null) against.push({ contestant: kept(await bench.over('peer', 'publish', plans)), must: peer })
  }
  const { findings } = await compare(row, bench, kept(await bench.over('product', 'publish', plans)), against)
  for (const { name, acknowledged, stored } of missing)
    console.log(`  ${row} ${name}: ${acknowledged} acknowledged, ${stored} stored`)
  return [...findings, claimOf(row, 'every acknowledged check-in is stored once, with its value', missing.length === 0)]
}
