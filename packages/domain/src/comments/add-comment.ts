import * as z from 'zod/mini'
import { clientIdField, idField, saidField } from '#domain/fields'

/** What is said about a thing, about one field of it, or in answer. The client makes the id, so that sending twice stores once. */
export const addCommentInput = z.strictObject({
  commentId: clientIdField,
  nodeId: idField,
  /** As DISCUSSED names it; null = the whole. An answer says its thread's. */
  field: z.nullable(z.string().check(z.regex(/^[a-z_]{1,40}$/))),
  /** The first comment of the thread that this answers; null = a thread of its own. */
  threadId: z.nullable(idField),
  /** Markdown; people in it as `<@id>`. */
  body: saidField,
})
export type AddComment = z.infer<typeof addCommentInput>

/** Other words for one's own comment. */
export const editCommentInput = z.strictObject({ commentId: idField, body: saidField })
export type EditComment = z.infer<typeof editCommentInput>
