import { BET_STATES } from '@polyrhythm/domain/bets/bet'
import type { Translate } from '#web/messages/translate.ts'
import type { BetView } from './bet-types.ts'

/** Where a bet is in its life: its outcome once it has one. */
export const betStateWord = ({ state, outcome }: Pick<BetView, 'state' | 'outcome'>, t: Translate): string => {
  if (outcome !== null) return t(`bets.outcome.${outcome}`)
  return t(`bets.state.${BET_STATES.find((each) => each === state) ?? 'draft'}`)
}
