import type { BetState } from './bet.ts'

/** What the council of its board does with a bet: gives it a place in a column, takes it off for a while, says no, ends it. */
export const BET_ACTS = ['place', 'pause', 'decline', 'close'] as const
export type BetAct = (typeof BET_ACTS)[number]

/**
 * Where an act takes a bet.
 *
 * @returns null when it does not lead on from there; nothing does from a bet that is closed: another one supersedes it
 * @see SPEC.md BT1
 */
export const stateAfter = (from: string, act: BetAct): BetState | null => turns[from]?.[act] ?? null

const turns: Readonly<Partial<Record<string, Partial<Record<BetAct, BetState>>>>> = {
  draft: { place: 'on_board', decline: 'declined' },
  pitched: { place: 'on_board', decline: 'declined', close: 'closed' },
  on_board: { place: 'on_board', pause: 'paused', decline: 'declined', close: 'closed' },
  paused: { place: 'on_board', decline: 'declined', close: 'closed' },
  declined: { place: 'on_board' },
  closed: {},
} satisfies Record<BetState, Partial<Record<BetAct, BetState>>>
