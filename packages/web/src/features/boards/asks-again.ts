import { refusalOf } from '#web/lib/errors.ts'

/** Whether the bet stands by now elsewhere after which another one was to stand. */
export const isNeighbourGone = (error: unknown): boolean => {
  const refusal = refusalOf(error)
  return refusal?.code === 'too_late' && refusal.rule === 'rank.neighbour_elsewhere'
}

/** Whether a move was refused that goes through once somebody answers what the board asks by now. */
export const asksAgain = (error: unknown): boolean => {
  const code = refusalOf(error)?.code
  return code === 'now_full' || code === 'now_incomplete' || isNeighbourGone(error)
}
