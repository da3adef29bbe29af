import { type Refusal, invalid, notFound } from '#domain/refusals'
import { ok, refuse, type Result } from '#domain/result'
import type { AddComment } from './add-comment.ts'
import { isDiscussed, isDiscussedField } from './discussed.ts'

/** What is known of the things that a new comment speaks of. */
export type CommentGround = {
  /** Null = nothing of the organisation has that id. */
  readonly node: { readonly kind: string } | null
  /** Null = no comment has that id, or none was named. */
  readonly thread: { readonly nodeId: string; readonly threadId: string | null; readonly field: string | null } | null
  /** Who of those whom the body names are members today. */
  readonly memberIds: ReadonlySet<string>
  /** Whom the body names. */
  readonly mentions: readonly string[]
}

/**
 * Whether a comment may be stored, and at which field it stands: an answer where its thread does.
 *
 * @see SPEC.md CM1, CM2, CM6
 */
export function decideComment(
  { nodeId, threadId, field }: Pick<AddComment, 'nodeId' | 'threadId' | 'field'>,
  { node, thread, mentions, memberIds }: CommentGround,
): Result<{ readonly field: string | null }, Refusal> {
  if (node === null || !isDiscussed(node.kind)) return refuse(notFound)
  if (threadId !== null && (thread === null || thread.nodeId !== nodeId)) return refuse(notFound)
  if (thread !== null && thread.threadId !== null) return refuse(invalid('threadId', 'comment.of_answer'))
  if (thread === null && field !== null && !isDiscussedField(node.kind, field))
    return refuse(invalid('field', 'comment.field'))
  if (mentions.some((id) => !memberIds.has(id))) return refuse(invalid('body', 'comment.mention'))
  return ok({ field: thread === null ? field : thread.field })
}
