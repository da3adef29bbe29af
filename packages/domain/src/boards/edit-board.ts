import * as z from 'zod/mini'
import { dayField, idField, versionField } from '#domain/fields'

const boardFields = {
  /** How many bets Now should hold. */
  nowLimit: z.int().check(z.minimum(1), z.maximum(50)),
  /** Every how many weeks its council looks at the order. */
  cadenceWeeks: z.nullable(z.int().check(z.minimum(1), z.maximum(104))),
  /** When it does so next, a day of the organisation's zone. */
  nextReviewOn: z.nullable(dayField),
}

/** How a board is kept. */
export const editBoardInput = z.strictObject({ boardId: idField, expectedVersion: versionField, ...boardFields })
export type EditBoard = z.infer<typeof editBoardInput>

/** A board for a unit that has none: a tribe, a function, a market. */
export const createBoardInput = z.strictObject({ unitId: idField, ...boardFields })
export type CreateBoard = z.infer<typeof createBoardInput>
