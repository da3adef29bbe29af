import { type Clash, clashOf, confidenceTrendOf } from '#domain/check-ins/confidence'
import { freshnessOf, WEEKLY_DAYS } from '#domain/check-ins/freshness'
import { day } from '#domain/cycles/day'
import { zonedDay } from '#domain/cycles/zoned-day'
import { planOf } from '#domain/key-results/plan'
import { progressOf } from '#domain/key-results/progress'
import { KEY_RESULT_STATES, type KeyResultState } from '#domain/objectives/objective'
import { signalOf } from '#domain/key-results/signal'
import { saidStatus, type Status, suggestStatus } from '#domain/key-results/suggest-status'
import { dayOrNull, type MeasureFacts, measureOf } from '#domain/key-results/measure-of'

/** What is known of a key result: its measure, its newest reading, its cycle, its squad's zone. Days as 'YYYY-MM-DD'. */
export type KeyResultFacts = MeasureFacts & {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly note: string
  readonly state: string
  readonly version: number
  readonly objectiveId: string
  readonly squadId: string
  readonly unit: string
  readonly dueOn: string | null
  readonly readableFromWeek: number
  readonly value: number | null
  readonly evidence: string | null
  readonly confidence: number | null
  readonly status: Status | null
  readonly observedOn: string | null
  /** The last three, newest first. */
  readonly confidences: readonly number[]
  readonly cycleId: string
  readonly cycleStarts: string
  readonly cycleEnds: string
  readonly timeZone: string
}

export type KeyResultView = ReturnType<typeof presentKeyResult>

/** A key result with its numbers, each with the rule and the inputs that explain it. Everything is as of `now`. */
export const presentKeyResult = (row: KeyResultFacts, now: Date) => {
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

const clashIn = ({ confidence, status }: KeyResultFacts): Clash | null =>
  confidence === null || status === null ? null : clashOf(confidence, status)

const stateOf = (state: string): KeyResultState => KEY_RESULT_STATES.find((known) => known === state) ?? 'draft'
