import type { Progress } from './progress.ts'
import type { Status } from './suggest-status.ts'

/** What a key result shows: what the squad said, unless it is done, too old or was never said. */
export type Signal = Status | 'achieved' | 'stale' | 'none'

export type ShownSignal = { readonly rule: 'ST4'; readonly signal: Signal; readonly said: Status | null }

/**
 * The signal of a key result. *Achieved* and *stale* are computed here, never stored. A number may fall back, so it has
 * to be read again and goes stale even when achieved; a milestone with evidence stays done.
 *
 * @param said the squad's last status, null when there is none
 * @param isStale the last reading is older than one and a half cadences (FR4)
 * @see SPEC.md ST4
 */
export const signalOf = (said: Status | null, progress: Progress, isStale: boolean): ShownSignal => {
  const isDone = progress.state === 'measured' && progress.raw >= 1 && progress.measure.kind !== 'keep_within'
  if (isDone && progress.measure.kind === 'milestone') return shown('achieved', said)
  if (said === null) return shown('none', said)
  if (isStale) return shown('stale', said)
  return shown(isDone ? 'achieved' : said, said)
}

const shown = (signal: Signal, said: Status | null): ShownSignal => ({ rule: 'ST4', signal, said })
