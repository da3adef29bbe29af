import * as z from 'zod/mini'
import { idField } from '#domain/fields'

/** So many threads stand on a page of a discussion. */
export const THREAD_PAGE = 20

/** What is said about a thing, the newest open threads first. */
export const listCommentsInput = z.strictObject({
  nodeId: idField,
  /** Only what stands at this field; left out = everything. */
  field: z.exactOptional(z.string().check(z.maxLength(100))),
  /** `nextCursor` of the page before. */
  cursor: z.nullish(z.string().check(z.maxLength(400))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
})
export type ListComments = z.infer<typeof listCommentsInput>
