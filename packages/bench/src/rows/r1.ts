import { SIXTEEN } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { type Against, compare } from '#bench/harness/compare'
import { compareAnswers } from './squad-page-facts.ts'

/** A squad's page in the large tenant. */
export const r1: Row = {
  id: 'R1',
  title: 'squad page',
  isQuick: true,
  tenants: [SIXTEEN],
  run: async (bench) => {
    const plans = [SIXTEEN]
    const against: Against[] = [
      { contestant: bench.pgbench('pgbench, pipelined', 'squad-page', plans), must: { atLeast: 0.7 } },
      { contestant: bench.pgbench('pgbench, one function', 'squad-page-one', plans), must: { atLeast: 0.7 } },
    ]
    if (!bench.isQuick)
      against.push(
        { contestant: bench.pgbench('pgbench, one by one', 'squad-page', plans, { isPipelined: false }), must: null },
        { contestant: await bench.over('naive', 'squadPage', plans), must: { atLeast: 6 } },
        { contestant: await bench.over('peer', 'squadPage', plans), must: { atLeast: 6 } },
      )
    const agreement = await compareAnswers('R1', bench, SIXTEEN)
    const { findings } = await compare('R1', bench, await bench.over('product', 'squadPage', plans), against)
    return [...findings, ...agreement]
  },
}
