import { SIXTEEN } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { residentMebibytes } from '#bench/harness/cpu'
import { findingOf } from '#bench/harness/verdict'

/** What the product's process holds when all is done; the last row, so that it has served the others. */
export const memory: Row = {
  id: 'MEMORY',
  title: 'memory of the API process after the run',
  isQuick: false,
  tenants: [SIXTEEN],
  run: async (bench) => {
    for (const act of ['squadPage', 'publish'] as const)
      await (await bench.over('product', act, [SIXTEEN])).run(bench.slice) // for a run of this row alone
    const value = residentMebibytes((await bench.server('product')).pid) ?? Number.NaN
    return [findingOf('MEMORY', 'resident set', { median: value, min: value, max: value }, { atMost: 200 }, 'MiB')]
  },
}
