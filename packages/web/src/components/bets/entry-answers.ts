import type { Entry, EntryAsks } from '@polyrhythm/domain/bets/enter-now'
import { moveBet, type Place, TOP } from '@polyrhythm/domain/bets/rank'

/** What is answered about entering Now, as the form holds it. */
export type EntryAnswers = {
  /** '' = not said yet; OVER = nothing leaves, and the reason is signed for that too; else the bet that leaves. */
  readonly leaves: string
  readonly leavesTo: 'next' | 'later'
  /** Why it enters although something is missing. */
  readonly leap: string
}

/** Nothing leaves Now although it is full. */
export const OVER = 'over'

export const noAnswers: EntryAnswers = { leaves: '', leavesTo: 'next', leap: '' }

/** Of a move that enters nothing, or of none. */
export const NOTHING_ASKED: EntryAsks = { room: false, leap: false }

/** What the command says; null where nothing is asked. */
export const entryOf = ({ room, leap }: EntryAsks, { leaves, leavesTo, leap: why }: EntryAnswers): Entry | null =>
  room || leap
    ? {
        leaving: room && leaves !== OVER && leaves !== '' ? { betId: leaves, column: leavesTo } : null,
        isOverLimit: room && leaves === OVER,
        leap: leap ? why.trim() : null,
      }
    : null

/** The board without the bet that leaves Now for another one; as it is where none does. */
export const withRoom = (
  places: readonly Place[],
  { room }: EntryAsks,
  { leaves, leavesTo }: EntryAnswers,
): readonly Place[] => {
  if (!room || leaves === OVER) return places
  const moved = moveBet(places, { bet: leaves, column: leavesTo, after: TOP })
  return moved.ok ? moved.value.order : places
}
