import type { BeliefState } from '@polyrhythm/domain/beliefs/belief-life'
import type { DecideBelief } from '@polyrhythm/domain/beliefs/turn-belief'
import type { OrgAct } from '#api/trpc/run'
import { readyToTurn, writeTurn } from './turn-belief.ts'

/** The council holds, declines or retires a belief and says why; holding one that is challenged ends the challenge. */
export const decideBelief: OrgAct<DecideBelief, { state: BeliefState }> = async ({ ctx, input }) => {
  const ready = await readyToTurn(ctx, input)
  return ready.ok ? writeTurn(ctx, ready.value.belief, ready.value.state, input.reason) : ready
}
