import * as z from 'zod/mini'
import { idField } from '#domain/fields'
import { REACTION_SIGNS } from './reaction.ts'

/** One's sign at a comment, or at a thing itself; the same one twice is one. */
export const reactInput = z.strictObject({
  nodeId: idField,
  /** Null = the thing itself. */
  commentId: z.nullable(idField),
  sign: z.enum(REACTION_SIGNS),
})
export type React = z.infer<typeof reactInput>
