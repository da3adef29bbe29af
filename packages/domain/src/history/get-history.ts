import * as z from 'zod/mini'
import { idField } from '#domain/fields'

/** So many versions stand in one part of a history. */
export const HISTORY_PAGE = 30

/** What a thing said, newest first. */
export const getHistoryInput = z.strictObject({
  nodeId: idField,
  /** `nextCursor` of the part before. */
  cursor: z.nullish(z.int().check(z.minimum(1), z.maximum(2_147_483_647))),
  /** Said by a client that adds part to part; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
})
export type GetHistory = z.infer<typeof getHistoryInput>
