import { type Day, day } from '@polyrhythm/domain/cycles/day'
import { currentReadingOf } from '@polyrhythm/domain/key-results/current-reading'
import { type MeasureKind, measureFrom } from '@polyrhythm/domain/key-results/measure'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import type { Status } from '@polyrhythm/domain/key-results/suggest-status'
import type { KeyResultState } from '@polyrhythm/domain/objectives/objective'
import { countedIn, type KeyResultPart, type ObjectiveTotals, totalsOf } from '@polyrhythm/domain/objectives/totals'
import type { Client } from '#db/client'

type Difference = { readonly key: string; readonly stored: unknown; readonly recomputed: unknown }

/**
 * Where stored totals are not what the domain makes of all that was ever checked in [PR13].
 *
 * @param admin sees every organisation
 */
export async function totalsThatDiffer(admin: Client): Promise<{ objectives: number; differences: Difference[] }> {
  const [stored, keyResults, values] = [await objectivesIn(admin), await keyResultsIn(admin), await valuesIn(admin)]
  const valuesOf = Map.groupBy(values, ({ keyResultId }) => keyResultId)
  const parts = keyResults.map((each) => ({ ...each, part: partOf(each, valuesOf.get(each.id) ?? []) }))
  const partsOf = Map.groupBy(parts, ({ objectiveId }) => objectiveId)
  const ofReadings = parts.map(({ key, points, part }) => ({ key, stored: points, recomputed: part.points }))
  const ofTotals = stored.map(({ id, key, ...row }) => {
    const totals = totalsOf((partsOf.get(id) ?? []).map(({ part }) => part))
    return { key, stored: row, recomputed: { ...totals, of: countedIn(totals) } }
  })
  const differences = [...ofReadings, ...ofTotals].filter((each) => textOf(each.stored) !== textOf(each.recomputed))
  return { objectives: stored.length, differences }
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

const isRecord = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part)

const objectivesIn = (admin: Client) =>
  admin<({ id: string; key: string; of: number } & ObjectiveTotals)[]>`select o.id, n.key, o.key_result_count as of,
      jsonb_build_object('on_track', said_on_track, 'at_risk', said_at_risk, 'off_track', said_off_track, 'nothing', said_nothing) as said,
      progress_sum as "progressSum", progress_count as "progressCount", newest_observed_on::text as "newestOn"
    from poly.objective o join poly.node n on (n.org_id, n.id) = (o.org_id, o.id)`

type KeyResultRow = {
  id: string
  key: string
  objectiveId: string
  state: KeyResultState
  kind: MeasureKind
  baseline: number | null
  baselineDueOn: Day | null
  target: number | null
  low: number | null
  high: number | null
  points: number | null
}

const keyResultsIn = (admin: Client) =>
  admin<
    KeyResultRow[]
  >`select k.id, n.key, n.state, k.objective_id as "objectiveId", k.measure as kind, k.current_progress as points,
      baseline::float, baseline_due_on::text as "baselineDueOn", target::float, low::float, high::float
    from poly.key_result k join poly.node n on (n.org_id, n.id) = (k.org_id, k.id)`

type ValueRow = {
  id: string
  keyResultId: string
  value: number
  evidence: string
  status: Status
  observedOn: Day
  recordedAt: string
}

// Moments as text: a Date has no microseconds, and two check-ins can fall into one millisecond.
const valuesIn = (admin: Client) =>
  admin<
    ValueRow[]
  >`select check_in_id as id, key_result_id as "keyResultId", value::float, evidence, status, observed_on::text as "observedOn",
      extract(epoch from recorded_at)::text as "recordedAt" from poly.check_in_value`

function partOf(
  { state, ...fields }: KeyResultRow,
  values: readonly ValueRow[],
): KeyResultPart & { points: number | null } {
  const measure = measureFrom(fields)
  if (!measure.ok) throw new Error(measure.refusal.code)
  const stamped = values.map((each) => ({ ...each, recordedAtMs: Number(each.recordedAt) * 1000 }))
  const newest = currentReadingOf(stamped)
  return {
    state,
    said: newest?.status ?? null,
    points: progressPointsOf(measure.value, newest),
    observedOn: newest === null ? null : day(newest.observedOn),
  }
}
