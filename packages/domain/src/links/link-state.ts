export const VERDICTS = ['acknowledged', 'questioned'] as const
export type Verdict = (typeof VERDICTS)[number]

export type LinkState = 'declared' | 'acknowledged' | 'questioned' | 'stale' | 'withdrawn'

/** What the squad says, and which versions of both ends that was about. */
export type DeclaredLink = {
  readonly state: 'declared' | 'withdrawn'
  readonly declaredAtMs: number
  readonly sourceVersion: number
  readonly targetVersion: number
}
/** What the target's owner said, and which versions of both ends they had read. */
export type LinkAnswer = {
  readonly verdict: Verdict
  readonly answeredAtMs: number
  readonly sourceVersion: number
  readonly targetVersion: number
}
/** The two ends as they are now. */
export type LinkEnds = {
  readonly sourceVersion: number
  readonly targetVersion: number
  /** Closed, stopped, retired, discarded, or a bet without a place on any board. */
  readonly isTargetGone: boolean
  /** The objective is closed, stopped or discarded: what it did for the target is over. */
  readonly isSourceEnded: boolean
}

export type LinkStanding = {
  readonly rule: 'AL2'
  readonly state: LinkState
  /** Declared, acknowledged and questioned links count; an answer changes how a line looks, never a count (AL3). */
  readonly isLive: boolean
  readonly drift: Drift | null
}
export type Drift = {
  readonly rule: 'AL4'
  readonly source: { readonly answered: number; readonly now: number }
  readonly target: { readonly answered: number; readonly now: number }
}

/**
 * The state of a link, computed from what the squad declared, what the owner answered and what the ends are now.
 * Declaring again after an answer asks again. A target that is gone, or an objective that has ended, makes the link stale
 * whatever was answered.
 *
 * @see SPEC.md AL2–AL4
 */
export const standingOf = (link: DeclaredLink, answer: LinkAnswer | null, ends: LinkEnds): LinkStanding => {
  const standing = answer === null || answer.answeredAtMs < link.declaredAtMs ? null : answer
  const state = stateOf(link, standing, ends)
  return {
    rule: 'AL2',
    state,
    isLive: state !== 'stale' && state !== 'withdrawn',
    drift: state === 'withdrawn' || standing === null ? null : driftOf(standing, ends),
  }
}

/**
 * Whether a target no longer carries links.
 *
 * @param state of the target's node
 * @param isOnBoard whether a bet has a place; ignored for other kinds
 * @see SPEC.md AL2
 */
export const isTargetGone = (
  kind: 'bet' | 'goal' | 'belief' | 'objective',
  state: string,
  isOnBoard: boolean,
): boolean => ENDED.has(state) || (kind === 'bet' && !isOnBoard)

/** Whether an objective no longer serves anything. */
export const isSourceEnded = (state: string): boolean => ENDED.has(state)

const ENDED: ReadonlySet<string> = new Set([
  'closed',
  'stopped',
  'retired',
  'revised',
  'discarded',
  'declined',
  'reached',
  'missed',
  'dropped',
])

const stateOf = (link: DeclaredLink, answer: LinkAnswer | null, ends: LinkEnds): LinkState => {
  if (link.state === 'withdrawn') return 'withdrawn'
  if (ends.isTargetGone || ends.isSourceEnded) return 'stale'
  return answer?.verdict ?? 'declared'
}

const driftOf = (answer: LinkAnswer, ends: LinkEnds): Drift | null =>
  answer.sourceVersion === ends.sourceVersion && answer.targetVersion === ends.targetVersion
    ? null
    : {
        rule: 'AL4',
        source: { answered: answer.sourceVersion, now: ends.sourceVersion },
        target: { answered: answer.targetVersion, now: ends.targetVersion },
      }
