import type { MeasureKind } from '#domain/key-results/measure'
import { guessMeasure, type MeasureGuess } from './guess-measure.ts'
import type { ReadNumber } from './sheet-number.ts'
import type { NumberField } from './sheet-fields.ts'

export type MeasureCells = {
  readonly title: string
  /** What the columns of numbers hold; null where a cell is empty. */
  readonly numbers: Readonly<Record<NumberField, ReadNumber | null>>
  readonly unit: string
  /** What the sheet calls the measure; null when it says nothing that is known. */
  readonly kind: MeasureKind | null
}

/**
 * What a key result measures: by its numbers where there are any, else by its words.
 *
 * @see SPEC.md IM14
 */
export const sheetMeasure = ({ title, numbers, unit, kind }: MeasureCells): MeasureGuess => {
  const { baseline, target, low, high } = numbers
  const words = guessMeasure(title)
  const units = [unit, target?.unit, baseline?.unit, low?.unit, high?.unit]
  const said = {
    baseline: baseline?.value ?? null,
    target: target?.value ?? null,
    low: low?.value ?? null,
    high: high?.value ?? null,
    unit: units.find((each) => each !== undefined && each !== '') ?? '',
    reason: 'columns' as const,
    seen: '',
  }
  if (kind === 'milestone') return { ...said, ...NO_NUMBERS, kind }
  if (kind === 'keep_within' || (low !== null && high !== null)) return { ...said, kind: 'keep_within' }
  if (kind === null && target === null && baseline === null) return unit === '' ? words : { ...words, unit }
  return { ...said, kind: kind ?? direction(said.baseline, said.target, words.kind) }
}

const NO_NUMBERS = { baseline: null, target: null, low: null, high: null }

/** Down where the target lies below the baseline; without a baseline as the words have it. */
const direction = (baseline: number | null, target: number | null, words: MeasureKind): MeasureKind => {
  if (baseline !== null && target !== null) return target < baseline ? 'decrease' : 'increase'
  return words === 'decrease' ? 'decrease' : 'increase'
}

/** 'Increase', 'minska', 'Meilenstein' …; null for other words. */
export const measureKindOf = (word: string): MeasureKind | null => {
  const plain = word.trim().toLowerCase()
  return KINDS.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** What stands in the target of something that is either done or not. */
export const isDoneWord = (word: string): boolean =>
  /^(?:done|yes|complete[d]?|live|launched|shipped|delivered|ja|klar[t]?|färdig[t]?|fertig|erledigt|abgeschlossen)$/i.test(
    word.trim(),
  )

const KINDS: readonly (readonly [MeasureKind, RegExp])[] = [
  ['increase', /^(?:increase|grow|up|raise|higher|öka|ökning|erhöhen|steigern|steigend)/],
  ['decrease', /^(?:decrease|reduce|down|lower|minska|minskning|sänka|senken|reduzieren|verringern|fallend)/],
  ['keep_within', /^(?:keep|maintain|stay|within|range|between|behåll|inom|halten|bereich|zwischen)/],
  [
    'milestone',
    /^(?:milestone|binary|boolean|done|yes\s?\/\s?no|task|milstolpe|ja\s?\/\s?nej|meilenstein|ja\s?\/\s?nein)/,
  ],
]
