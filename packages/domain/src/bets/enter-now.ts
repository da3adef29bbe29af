import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'
import { type Move, nowLoadOf, type Place } from './rank.ts'
import type { MissingForNow } from './ready-for-now.ts'

/** What a bet brings along that enters Now: what leaves it, a limit that is passed knowingly, a leap of faith. */
export const entryField = z.strictObject({
  /** Another bet leaves Now in the same act, to the top of this column. */
  leaving: z.nullable(z.strictObject({ betId: idField, column: z.enum(['next', 'later']) })),
  /** The reason of the move is signed for more bets in Now than its limit, too. */
  isOverLimit: z.boolean(),
  /** Why it enters Now although something is missing; it stays on the bet as long as that stands in Now. */
  leap: z.nullable(sentenceField),
})
export type Entry = z.infer<typeof entryField>

export const PLAIN_ENTRY: Entry = { leaving: null, isOverLimit: false, leap: null }

/** What a move is asked about before it enters Now. */
export type EntryAsks = {
  /** Whether Now is full, so that another bet leaves it or the reason is signed for that too. */
  readonly room: boolean
  /** Whether something is missing, so that a leap of faith is signed. */
  readonly leap: boolean
}

/** Whether a move takes a bet into Now that was not there. */
export const entersNow = (places: readonly Place[], { bet, column }: Pick<Move, 'bet' | 'column'>): boolean =>
  column === 'now' && places.find((place) => place.bet === bet)?.column !== 'now'

/**
 * What stands between a bet and Now: the limit, and what the bet lacks.
 *
 * @param places the board before the move; a bet that is not among them comes from outside
 * @param limit how many bets Now should hold
 * @param missing what the bet lacks, RK5
 * @returns nothing is asked of a move that enters nothing
 * @see SPEC.md RK6–RK7
 */
export const entryAsks = (
  places: readonly Place[],
  move: Pick<Move, 'bet' | 'column'>,
  limit: number,
  missing: readonly MissingForNow[],
): EntryAsks => {
  const enters = entersNow(places, move)
  return { room: enters && nowLoadOf(places, limit).count >= limit, leap: enters && missing.length > 0 }
}
