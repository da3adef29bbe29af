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

export type EntryProblem =
  | { readonly rule: 'RK6'; readonly code: 'now_full'; readonly limit: number }
  | { readonly rule: 'RK7'; readonly code: 'now_incomplete'; readonly missing: readonly MissingForNow[] }

/** Whether a move takes a bet into Now that was not there. */
export const entersNow = (places: readonly Place[], { bet, column }: Pick<Move, 'bet' | 'column'>): boolean =>
  column === 'now' && places.find((place) => place.bet === bet)?.column !== 'now'

/**
 * What stands between a bet and Now. Above the limit another bet leaves, or the reason is signed for that too; what is
 * missing needs a reason of its own.
 *
 * @param places the board before the move
 * @param limit how many bets Now should hold
 * @param missing what the bet lacks, RK5
 * @returns the first problem, in the order in which it is asked about; null when nothing does, or the move enters nothing
 * @see SPEC.md RK6–RK7
 */
export const entryProblem = (
  places: readonly Place[],
  move: Pick<Move, 'bet' | 'column'>,
  limit: number,
  missing: readonly MissingForNow[],
  { leaving, isOverLimit, leap }: Entry,
): EntryProblem | null => {
  if (!entersNow(places, move)) return null
  const { count } = nowLoadOf(places, limit)
  const after = count + 1 - (leaving === null ? 0 : 1)
  if (after > limit && !isOverLimit) return { rule: 'RK6', code: 'now_full', limit }
  if (missing.length > 0 && leap === null) return { rule: 'RK7', code: 'now_incomplete', missing }
  return null
}
