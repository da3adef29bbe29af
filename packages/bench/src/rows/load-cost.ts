import type { Row } from '#bench/harness/bench'
import { CLIENTS } from '#bench/harness/contestant'
import { findingOf } from '#bench/harness/verdict'

/** What the load generator itself costs and can do, against a server that answers with nothing: the bench's own limit. */
export const loadCost: Row = {
  id: 'LOAD',
  title: 'the load generator against nothing',
  isQuick: false,
  tenants: [],
  run: async ({ server, generator, slice }) => {
    const { port } = await server('nothing')
    const { nothing } = await generator.run({ kind: 'nothing', port, connections: CLIENTS, ...slice })
    const figure = (value = Number.NaN) => ({ median: value, min: value, max: value })
    return [
      findingOf('LOAD', 'requests', figure(nothing?.perSecond), null, 'per second'),
      findingOf('LOAD', 'CPU of the generator per request', figure(nothing?.generatorMicros), null, 'µs'),
    ]
  },
}
