import { SIXTEEN } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { type Finding, findingOf } from '#bench/harness/verdict'
import type { LoadResult } from '#bench/load/tally'

const perSecond = { publish: 500, squadPage: 100 } as const

/** Writing and reading at once, as many a second as are due, whatever the server does. */
export const mixed: Row = {
  id: 'MIXED',
  title: `${perSecond.publish} check-ins and ${perSecond.squadPage} squad pages a second, open loop`,
  isQuick: true,
  tenants: [SIXTEEN],
  run: async ({ isQuick, server, generator }) => {
    const { port } = await server('product')
    const load = { kind: 'open', perSecond, port, dialect: 'trpc', plans: [SIXTEEN], connections: 128 } as const
    const found = await generator.run({ ...load, warmSeconds: 2, seconds: isQuick ? 15 : 60 })
    return Object.entries(found).flatMap(([name, result]) => judge(name, result))
  },
}

function judge(name: string, { latency, errors, firstError, perSecond: answered }: LoadResult): Finding[] {
  if (firstError !== null) console.log(`  MIXED ${name}: ${firstError}`)
  const figure = (value: number) => ({ median: value, min: value, max: value })
  return [
    findingOf('MIXED', `${name}, p99 from the due time`, figure(latency?.p99 ?? Number.NaN), { atMost: 40 }, 'ms'),
    findingOf('MIXED', `${name}, errors`, figure(errors), { atMost: 0 }, 'errors'),
    findingOf('MIXED', `${name}, p50`, figure(latency?.p50 ?? Number.NaN), null, 'ms'),
    findingOf('MIXED', `${name}, answered`, figure(answered), null, 'per second'),
  ]
}
