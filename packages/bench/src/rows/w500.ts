import { SMALL } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { comparePublishing } from './publish.ts'

/** The same in any of 500 small tenants, so that hardly two of a batch are of one. */
export const w500: Row = {
  id: 'W500',
  title: 'publish a check-in in any of 500 tenants',
  isQuick: false,
  tenants: SMALL,
  run: (bench) =>
    comparePublishing('W500', bench, SMALL, { limit: null, bare: { atLeast: 0.25 }, peer: null, naive: null }),
}
