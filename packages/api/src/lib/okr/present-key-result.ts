import { type Clash, clashOf, confidenceTrendOf } from '@polyrhythm/domain/check-ins/confidence'
import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { day } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { planOf } from '@polyrhythm/domain/key-results/plan'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import { KEY_RESULT_STATES, type KeyResultState } from '@polyrhythm/domain/objectives/objective'
import { signalOf } from '@polyrhythm/domain/key-results/signal'
import { saidStatus, suggestStatus } from '@polyrhythm/domain/key-results/suggest-status'
import type { KeyResultRow } from './load-key-results.ts'
import { dayOrNull, measureOf } from './measure-of.ts'

export type KeyResultView = ReturnType<typeof presentKeyResult>

/** A key result with its numbers, each with the rule and the inputs that explain it. Everything is as of `now`. */
export const presentKeyResult = (row: KeyResultRow, now: Date) => {
  const measure = measureOf(row)
  const cycle = { starts: day(row.cycleStarts), ends: day(row.cycleEnds) }
  const today = zonedDay(now.getTime(), row.timeZone)
  const dueOn = dayOrNull(row.dueOn)
  const observedOn = dayOrNull(row.observedOn)
  const reading = row.value === null ? null : { value: row.value, evidence: row.evidence }
  const progress = progressOf(measure, reading)
  const suggestion = suggestStatus({ measure, cycle, dueOn, readableFromWeek: row.readableFromWeek }, reading, today)
  const freshness = freshnessOf({ lastOn: observedOn, today, cadenceDays: WEEKLY_DAYS })
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    note: row.note,
    state: stateOf(row.state),
    version: row.version,
    objectiveId: row.objectiveId,
    squadId: row.squadId,
    measure,
    unit: row.unit,
    dueOn,
    readableFromWeek: row.readableFromWeek,
    cycle,
    reading: reading === null || observedOn === null ? null : { ...reading, observedOn },
    confidence: row.confidence,
    /** Oldest first; the last one is the current. */
    confidences: row.confidences.toReversed(),
    trend: confidenceTrendOf(row.confidences.toReversed()),
    progress,
    plan: planOf(measure, cycle, dueOn, today),
    suggestion,
    said: row.status === null ? null : saidStatus(row.status, suggestion),
    signal: signalOf(row.status, progress, freshness.isStale),
    freshness,
    clash: clashIn(row),
  }
}

const clashIn = ({ confidence, status }: KeyResultRow): Clash | null =>
  confidence === null || status === null ? null : clashOf(confidence, status)

const stateOf = (state: string): KeyResultState => KEY_RESULT_STATES.find((known) => known === state) ?? 'draft'
