import { type Moment, momentOf } from '#domain/cycles/moment'
import { mentionsIn } from './mentions.ts'
import { presentReactions, type ReactionFacts, type ReactionView } from './present-reactions.ts'

/** What is known of a comment. */
export type CommentFacts = {
  readonly id: string
  readonly threadId: string | null
  readonly field: string | null
  readonly body: string
  readonly at: Moment
  readonly byId: string
  /** Null here and below = a former member, whose name is gone. */
  readonly byName: string | null
  readonly editedAt: Moment | null
  readonly withdrawnAt: Moment | null
  readonly settledAt: Moment | null
  readonly settledByName: string | null
  readonly reactions: readonly ReactionFacts[]
}

export type CommentView = {
  readonly id: string
  /** Null = withdrawn by its author. */
  readonly body: string | null
  readonly by: { readonly id: string; readonly name: string | null }
  readonly at: string
  readonly isEdited: boolean
  /** Whom the body names, as they are called now; null = a former member. */
  readonly mentions: readonly { readonly id: string; readonly name: string | null }[]
  readonly reactions: readonly ReactionView[]
  /** Whether whoever reads wrote it, and so may change or withdraw it. */
  readonly isMine: boolean
}

export type ThreadView = {
  /** Of its first comment. */
  readonly id: string
  readonly field: string | null
  readonly settled: { readonly at: string; readonly by: string | null } | null
  /** The first one, then its answers in the order in which they came. */
  readonly comments: readonly CommentView[]
}

/**
 * Comments as threads: those that are open first, each group by when it began; one whose comments are all withdrawn is not shown.
 *
 * @param names of everybody whom a body names; null or absent = a former member
 * @see SPEC.md CM2, CM4, CM5
 */
export function presentThreads(
  rows: readonly CommentFacts[],
  names: ReadonlyMap<string, string | null>,
  memberId: string,
): ThreadView[] {
  const inOrder = rows.toSorted(byMoment)
  const answers = Map.groupBy(
    inOrder.filter(({ threadId }) => threadId !== null),
    ({ threadId }) => threadId,
  )
  const threads = inOrder
    .filter(({ threadId }) => threadId === null)
    .map((first) => ({ first, all: [first, ...(answers.get(first.id) ?? [])] }))
    .filter(({ all }) => all.some(({ withdrawnAt }) => withdrawnAt === null))
  const shown = threads.map(({ first, all }) => ({
    id: first.id,
    field: first.field,
    settled: first.settledAt === null ? null : { at: iso(first.settledAt), by: first.settledByName },
    comments: all.map((each) => presentComment(each, names, memberId)),
  }))
  return [...shown.filter(({ settled }) => settled === null), ...shown.filter(({ settled }) => settled !== null)]
}

const presentComment = (
  { id, body, byId, byName, at, editedAt, withdrawnAt, reactions }: CommentFacts,
  names: ReadonlyMap<string, string | null>,
  memberId: string,
): CommentView => ({
  id,
  body: withdrawnAt === null ? body : null,
  by: { id: byId, name: byName },
  at: iso(at),
  isEdited: editedAt !== null && withdrawnAt === null,
  mentions: mentionsIn(body).map((each) => ({ id: each, name: names.get(each) ?? null })),
  reactions: withdrawnAt === null ? presentReactions(reactions, memberId) : [],
  isMine: byId === memberId,
})

const iso = (moment: Moment): string => momentOf(moment).toISOString()

const byMoment = (one: CommentFacts, other: CommentFacts): number =>
  momentOf(one.at).getTime() - momentOf(other.at).getTime() || (one.id < other.id ? -1 : 1)
