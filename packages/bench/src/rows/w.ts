import { SIXTEEN } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { comparePublishing } from './publish.ts'

/** A check-in with one value in the large tenant: all that the product does. */
export const w: Row = {
  id: 'W',
  title: 'publish a check-in',
  isQuick: true,
  tenants: [SIXTEEN],
  run: (bench) =>
    comparePublishing('W', bench, [SIXTEEN], {
      limit: { atLeast: 0.7 },
      bare: { atLeast: 0.4 },
      peer: { atLeast: 4 },
      naive: { atLeast: 6 },
    }),
}
