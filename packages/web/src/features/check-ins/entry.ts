import { asksWhy } from '@polyrhythm/domain/check-ins/confidence'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import { type Status, STATUSES, suggestStatus } from '@polyrhythm/domain/key-results/suggest-status'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { parseNumber } from './parse-number.ts'

/** What somebody has typed about one key result. Empty means: as it was. */
export type Entry = {
  readonly valueText: string
  readonly isDone: boolean | null
  readonly confidence: number | null
  readonly status: Status | null
  readonly note: string
  readonly evidence: string
  /** Enter was pressed on it, so it is part of the check-in even when nothing changed. */
  readonly isConfirmed: boolean
}

export const emptyEntry: Entry = {
  valueText: '',
  isDone: null,
  confidence: null,
  status: null,
  note: '',
  evidence: '',
  isConfirmed: false,
}

export type EntryProblem = 'value' | 'evidence' | 'confidence' | 'status'

/**
 * What an entry says: what was typed, else what was said last, and the status that pace suggests for it. The numbers are
 * those of the same functions that every other screen shows.
 *
 * @param today in the squad's zone
 */
export const readEntry = (keyResult: KeyResultView, entry: Entry, today: Day, locale: string) => {
  const { measure, reading, cycle, dueOn, readableFromWeek } = keyResult
  const isMilestone = measure.kind === 'milestone'
  const typed = parseNumber(entry.valueText, locale)
  const evidence = entry.evidence === '' ? (reading?.evidence ?? '') : entry.evidence
  const isDone = entry.isDone ?? (reading?.evidence ?? '') !== ''
  const value = isMilestone ? Number(isDone) : typed === null ? (reading?.value ?? null) : (typed ?? null)
  const now = value === null ? null : { value, evidence: isMilestone && !isDone ? null : evidence }
  const suggestion = suggestStatus({ measure, cycle, dueOn, readableFromWeek }, now, today)
  const suggested = suggestion.state === 'suggested' ? suggestion.status : null
  const before =
    keyResult.confidence === null || keyResult.said === null
      ? null
      : { confidence: keyResult.confidence, status: keyResult.said.status }
  const confidence = entry.confidence ?? keyResult.confidence
  const status = entry.status ?? suggested ?? keyResult.said?.status ?? null
  const problems: EntryProblem[] = [
    ...(value === null ? ['value' as const] : []),
    ...(isMilestone && isDone && evidence.trim() === '' ? ['evidence' as const] : []),
    ...(confidence === null ? ['confidence' as const] : []),
    ...(status === null ? ['status' as const] : []),
  ]
  return {
    value,
    isDone,
    evidence: isMilestone && !isDone ? '' : evidence,
    confidence,
    status,
    suggested,
    isOverridden: suggested !== null && status !== null && status !== suggested,
    progress: progressOf(measure, now),
    isWhyAsked: confidence !== null && status !== null && asksWhy(before, { confidence, status }),
    isIncluded: entry.isConfirmed || isTouched(entry),
    problems,
  }
}

export type ReadEntry = ReturnType<typeof readEntry>

const isTouched = ({ valueText, isDone, confidence, status, note, evidence }: Entry): boolean =>
  valueText !== '' || isDone !== null || confidence !== null || status !== null || note !== '' || evidence !== ''

/** The status after `s`: the next of the three. */
export const nextStatus = (status: Status | null): Status =>
  STATUSES[(status === null ? 0 : STATUSES.indexOf(status) + 1) % STATUSES.length] ?? 'on_track'
