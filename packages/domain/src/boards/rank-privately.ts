import * as z from 'zod/mini'
import { idField } from '#domain/fields'

const isEachOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** How one member of a board's council would rank its bets, from the first to the last. */
export const rankPrivatelyInput = z.strictObject({
  boardId: idField,
  betIds: z.array(idField).check(z.minLength(1), z.maxLength(500), z.refine(isEachOnce, { error: 'field.twice' })),
})
export type RankPrivately = z.infer<typeof rankPrivatelyInput>

/** Takes one's own ranking of a board back. */
export const takeRankBackInput = z.strictObject({ boardId: idField })
export type TakeRankBack = z.infer<typeof takeRankBackInput>
