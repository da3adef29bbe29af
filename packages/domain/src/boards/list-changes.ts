import * as z from 'zod/mini'
import { dayField, storable } from '#domain/fields'

/** So many changes stand on a page of the feed. */
export const CHANGES_PAGE = 30

/** What changed on a board, newest first. */
export const listChangesInput = z.strictObject({
  /** Slug of the board's unit; null = the company. */
  unit: z.nullable(storable.check(z.maxLength(60))),
  /** The first day that is shown, of the organisation; null = from the beginning. */
  since: z.nullable(dayField),
  /** `nextCursor` of the page before. */
  cursor: z.nullish(z.string().check(z.maxLength(400))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
})
export type ListChanges = z.infer<typeof listChangesInput>
