import type { DiscussedKind } from '@polyrhythm/domain/comments/discussed'

export type { CommentView, ThreadView } from '@polyrhythm/domain/comments/present-threads'

/** A thing that people speak of. */
export type DiscussedNode = { readonly id: string; readonly kind: DiscussedKind }
