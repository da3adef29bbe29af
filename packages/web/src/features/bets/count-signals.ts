import type { ShownStatus } from '#web/components/okr/shown-status.ts'
import type { Contribution } from '#web/components/bets/bet-types.ts'

/** In the order in which trouble is read. */
const order = [
  'off_track',
  'at_risk',
  'stale',
  'none',
  'on_track',
  'achieved',
] as const satisfies readonly ShownStatus[]

/** How many live contributions stand how: a distribution of the squads' own words, never an average. */
export const countSignals = (
  contributions: readonly Pick<Contribution, 'link' | 'worst'>[],
): { status: ShownStatus; count: number }[] =>
  order.map((status) => ({
    status,
    count: contributions.filter(({ link, worst }) => link.isLive && (worst?.worst ?? 'none') === status).length,
  }))
