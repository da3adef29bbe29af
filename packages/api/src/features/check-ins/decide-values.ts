import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { day, type Day } from '@polyrhythm/domain/cycles/day'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { suggestStatus } from '@polyrhythm/domain/key-results/suggest-status'
import { invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { dayOrNull, measureOf } from '@polyrhythm/domain/key-results/measure-of'
import type { MeasuredRow } from './check-in-facts.ts'

type Value = PublishCheckIn['values'][number]

/**
 * What is stored of each value: with the day it was true, how far it had come and the status that pace suggested
 * at that moment, and which version of its key result both were computed with.
 *
 * @param rows the active key results of the squad among those the check-in names
 * @param today in the squad's zone
 */
export function decideValues(input: PublishCheckIn, rows: readonly MeasuredRow[], today: Day) {
  if (input.weekOf > today) return refuse(invalid('weekOf', 'check_in.in_the_future'))
  if (rows.some(({ cycleId }) => cycleId !== input.cycleId)) return refuse(invalid('cycleId', 'check_in.other_cycle'))
  const decided = input.values.map((value) =>
    decideValue(
      value,
      rows.find(({ id }) => id === value.keyResultId),
      today,
    ),
  )
  const refused = decided.find((each) => !each.ok)
  if (refused !== undefined && !refused.ok) return refused
  const values = decided.flatMap((each) => (each.ok ? [each.value] : []))
  // In one order for all: two check-ins at once then wait for each other instead of locking each other out.
  return ok(values.toSorted((a, b) => (a.keyResultId < b.keyResultId ? -1 : 1)))
}

function decideValue(
  value: Value,
  row: MeasuredRow | undefined,
  today: Day,
): Result<ReturnType<typeof stored>, Refusal> {
  if (row === undefined) return refuse(notFound)
  const observedOn = value.observedOn ?? today
  if (observedOn > today) return refuse(invalid('observedOn', 'check_in.in_the_future'))
  if (row.kind === 'milestone') {
    if (value.value !== 0 && value.value !== 1) return refuse(invalid('value', 'check_in.milestone_value'))
    if (value.value === 1 && (value.evidence ?? '') === '')
      return refuse(invalid('evidence', 'check_in.milestone_evidence'))
  }
  return ok(stored(value, row, observedOn, today))
}

const stored = (value: Value, row: MeasuredRow, observedOn: Day, today: Day) => {
  const cycle = { starts: day(row.cycleStarts), ends: day(row.cycleEnds) }
  const [measure, reading] = [measureOf(row), { value: value.value, evidence: value.evidence ?? null }]
  const inTime = { measure, cycle, dueOn: dayOrNull(row.dueOn), readableFromWeek: row.readableFromWeek }
  const suggestion = suggestStatus(inTime, reading, today)
  return {
    keyResultId: row.id,
    value: value.value,
    confidence: value.confidence,
    status: value.status,
    suggestedStatus: suggestion.state === 'suggested' ? suggestion.status : null,
    note: value.note ?? '',
    evidence: value.evidence ?? '',
    progress: progressPointsOf(measure, reading),
    keyResultVersion: row.version,
    observedOn,
  }
}
