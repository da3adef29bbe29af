import { type Facts, factsOfProduct, factsOfTrpc } from '#bench/contestants/facts'
import { factsOfPgbench } from '#bench/contestants/facts-of-pgbench'
import type { TenantPlan } from '#bench/generate/tenants'
import type { Bench } from '#bench/harness/bench'
import { claimOf, type Finding } from '#bench/harness/verdict'
import { askPeer, askSquadPage, type Question } from '#bench/load/ask-once'
import { factsOfGraphql } from '#bench/peer/facts-of-graphql'

const factsBy = {
  product: async (question: Question) => factsOfProduct(await askSquadPage(question)),
  naive: async (question: Question) => factsOfTrpc(await askSquadPage(question)),
  peer: async (question: Question) => factsOfGraphql(await askPeer(question)),
} as const

/** Asks all contestants for the same pages and compares what they say of them: a quick wrong answer is none. */
export async function compareAnswers(row: string, bench: Bench, plan: TenantPlan): Promise<Finding[]> {
  const squads = [0, 17, plan.squads - 1]
  const answers: Record<string, Facts[]> = {
    product: [],
    pgbench: [],
    ...(bench.isQuick ? {} : { naive: [], peer: [] }),
  }
  for (const squad of squads) {
    for (const name of ['product', 'naive', 'peer'] as const) {
      if (answers[name] === undefined) continue
      const { port } = await bench.server(name)
      const question = { port, plan, squad }
      answers[name].push(await factsBy[name](question))
    }
    answers['pgbench']?.push(await factsOfPgbench(bench.database.appUrl, plan, squad))
  }
  const said = new Map(Object.entries(answers).map(([name, facts]) => [name, JSON.stringify(facts)]))
  const wanted = said.get('pgbench')
  for (const [name, text] of said)
    if (text !== wanted) console.log(`  ${row} ${name} says ${text}\n  pgbench says ${wanted}`)
  return [...said.entries()]
    .filter(([name]) => name !== 'pgbench')
    .map(([name, text]) => claimOf(row, `${name} answers what the database holds`, text === wanted))
}
