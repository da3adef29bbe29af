import { type Day, day } from '#domain/cycles/day'
import { type Measure, type MeasureKind, measureFrom } from '#domain/key-results/measure'

/** A measure as its row holds it. */
export type MeasureFacts = {
  readonly kind: MeasureKind
  readonly baseline: number | null
  readonly baselineDueOn: string | null
  readonly target: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The measure of a row. Throws when the row breaks a rule that its CHECKs hold. */
export const measureOf = ({ kind, baseline, baselineDueOn, target, low, high }: MeasureFacts): Measure => {
  const made = measureFrom({ kind, baseline, baselineDueOn: dayOrNull(baselineDueOn), target, low, high })
  if (!made.ok) throw new Error(`A key result’s row holds no measure: ${made.refusal.code}`)
  return made.value
}

export const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text))
