import { type LinkKind, type LinkTarget, LINK_KINDS, LINK_TARGETS } from '@polyrhythm/domain/links/link'
import { isSourceEnded, isTargetGone, standingOf } from '@polyrhythm/domain/links/link-state'
import type { LinkRow } from './load-links.ts'

export type LinkView = ReturnType<typeof presentLink>

/** A link as both of its ends show it: what the squad said, what the owner answered, and what became of it. */
export const presentLink = (row: LinkRow) => {
  const { source, target, answer } = row
  const targetKind = linkTarget(target.kind)
  const standing = standingOf(
    {
      state: row.state,
      declaredAtMs: row.declaredAt.getTime(),
      sourceVersion: row.sourceVersion,
      targetVersion: row.targetVersion,
    },
    answer === null
      ? null
      : {
          verdict: answer.verdict,
          answeredAtMs: answer.at.getTime(),
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
    declaredAt: row.declaredAt.toISOString(),
    squad: row.squad,
    source: { id: source.id, key: source.key, title: source.title },
    target: { kind: targetKind, id: target.id, key: target.key, title: target.title },
    hasSourceEnded: isSourceEnded(source.state),
    state: standing.state,
    isLive: standing.isLive,
    drift: standing.drift,
    answer:
      answer === null
        ? null
        : { verdict: answer.verdict, sentence: answer.sentence, by: row.answeredBy ?? '', at: answer.at.toISOString() },
  }
}

const linkKind = (kind: string): LinkKind => LINK_KINDS.find((known) => known === kind) ?? 'contributes'

const linkTarget = (kind: string): LinkTarget => {
  const known = LINK_TARGETS.find((each) => each === kind)
  if (known === undefined) throw new Error(`A link points at a ${kind}`)
  return known
}
