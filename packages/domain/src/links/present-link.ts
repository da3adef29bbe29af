import { type Moment, momentOf } from '#domain/cycles/moment'
import { type LinkKind, type LinkTarget, type LinkWeight, LINK_KINDS, LINK_TARGETS } from '#domain/links/link'
import { isSourceEnded, isTargetGone, standingOf, type Verdict } from '#domain/links/link-state'

type End = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly state: string
  readonly version: number
}

/** What is known of a link: what was said, and both ends as they are now. */
export type LinkFacts = {
  readonly id: string
  readonly kind: string
  readonly weight: LinkWeight | null
  readonly sentence: string
  readonly expectedEffect: string
  readonly state: 'declared' | 'withdrawn'
  readonly version: number
  readonly declaredAt: Moment
  readonly sourceVersion: number
  readonly targetVersion: number
  readonly source: End
  readonly squad: { readonly id: string; readonly name: string }
  readonly target: End & { readonly kind: string }
  /** The target is a bet that has a place on a board. */
  readonly isOnBoard: boolean
  readonly answer: {
    readonly verdict: Verdict
    readonly sentence: string
    readonly sourceVersion: number
    readonly targetVersion: number
    readonly at: Moment
  } | null
  /** Null where nobody answered, or a former member whose name is gone did. */
  readonly answeredBy: string | null
}

export type LinkView = ReturnType<typeof presentLink>

/** A link as both of its ends show it: what the squad said, what the owner answered, and what became of it. */
export const presentLink = (row: LinkFacts) => {
  const { source, target, answer } = row
  const targetKind = linkTarget(target.kind)
  const declaredAt = momentOf(row.declaredAt)
  const answeredAt = answer === null ? null : momentOf(answer.at)
  const standing = standingOf(
    {
      state: row.state,
      declaredAtMs: declaredAt.getTime(),
      sourceVersion: row.sourceVersion,
      targetVersion: row.targetVersion,
    },
    answer === null || answeredAt === null
      ? null
      : {
          verdict: answer.verdict,
          answeredAtMs: answeredAt.getTime(),
          sourceVersion: answer.sourceVersion,
          targetVersion: answer.targetVersion,
        },
    {
      sourceVersion: source.version,
      targetVersion: target.version,
      isTargetGone: isTargetGone(targetKind, target.state, row.isOnBoard),
      isSourceEnded: isSourceEnded(source.state),
    },
  )
  return {
    id: row.id,
    kind: linkKind(row.kind),
    weight: row.weight ?? 'secondary',
    sentence: row.sentence,
    expectedEffect: row.expectedEffect,
    version: row.version,
    declaredAt: declaredAt.toISOString(),
    squad: row.squad,
    source: { id: source.id, key: source.key, title: source.title },
    target: { kind: targetKind, id: target.id, key: target.key, title: target.title },
    hasSourceEnded: isSourceEnded(source.state),
    state: standing.state,
    isLive: standing.isLive,
    drift: standing.drift,
    answer:
      answer === null || answeredAt === null
        ? null
        : {
            verdict: answer.verdict,
            sentence: answer.sentence,
            by: row.answeredBy,
            at: answeredAt.toISOString(),
          },
  }
}

const linkKind = (kind: string): LinkKind => LINK_KINDS.find((known) => known === kind) ?? 'contributes'

const linkTarget = (kind: string): LinkTarget => {
  const known = LINK_TARGETS.find((each) => each === kind)
  if (known === undefined) throw new Error(`A link points at a ${kind}`)
  return known
}
