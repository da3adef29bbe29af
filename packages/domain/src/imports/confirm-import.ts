import * as z from 'zod/mini'
import { addDays, type Day, day } from '#domain/cycles/day'
import type { Span } from '#domain/cycles/cycle'
import { clientIdField, idField, numberField, textField, titleField, unitField } from '#domain/fields'
import { MEASURE_KINDS, measureFrom } from '#domain/key-results/measure'
import { AMBITIONS } from '#domain/objectives/objective'
import { prefixField, unitSlugField } from '#domain/squads/create-unit'

/** A page of OKRs has far fewer; more is a mistake. */
export const IMPORT_ROWS_MAX = 2000

/** Days that a squad has to measure the baseline of an imported number that came without one. */
export const BASELINE_DUE_AFTER_DAYS = 14

// Stands for the day that the import will set, so that a missing baseline passes the same rule as everywhere.
const SOME_DAY = day('2000-01-01')

/** A measure as the preview holds it. When a missing baseline is due, the import says (IM8). */
export const importedMeasureField = z
  .strictObject({
    kind: z.enum(MEASURE_KINDS),
    baseline: z.nullable(numberField),
    target: z.nullable(numberField),
    low: z.nullable(numberField),
    high: z.nullable(numberField),
  })
  .check((context) => {
    const made = measureFrom({ ...context.value, baselineDueOn: SOME_DAY })
    if (!made.ok) context.issues.push({ code: 'custom', message: made.refusal.code, input: context.value })
  })

const keyResultField = z.strictObject({
  title: titleField,
  note: textField,
  measure: importedMeasureField,
  unit: unitField,
})
const objectiveField = z.strictObject({
  title: titleField,
  why: textField,
  note: textField,
  ambition: z.enum(AMBITIONS),
  keyResults: z.array(keyResultField).check(z.maxLength(100)),
})
const newSquadField = z.strictObject({
  kind: z.literal('new'),
  name: titleField,
  slug: unitSlugField,
  prefix: prefixField,
  mission: textField,
  /** Position in `tribes`; null when the squad stands in none. */
  tribe: z.nullable(z.int().check(z.minimum(0))),
})
/** A squad that is there already; the person must sit in it. */
const knownSquadField = z.strictObject({ kind: z.literal('existing'), squadId: idField })

/**
 * What a person confirmed: the rows that they kept, as they left them. The cycle was chosen, never guessed. New squads
 * seat the importer; sending twice under one id imports once.
 */
export const confirmImportInput = z
  .strictObject({
    importId: clientIdField,
    cycleId: idField,
    tribes: z
      .array(z.strictObject({ name: titleField, slug: unitSlugField, mission: textField }))
      .check(z.maxLength(200)),
    squads: z
      .array(
        z.strictObject({
          squad: z.discriminatedUnion('kind', [newSquadField, knownSquadField]),
          objectives: z.array(objectiveField).check(z.maxLength(200)),
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
  })
  .check(
    z.refine(
      ({ tribes, squads }) =>
        squads.every(({ squad }) => squad.kind === 'existing' || squad.tribe === null || squad.tribe < tribes.length),
      {
        error: 'import.no_such_tribe',
        path: ['squads'],
      },
    ),
    z.refine(
      ({ squads }) =>
        squads
          .flatMap(({ objectives }) => objectives)
          .reduce((rows, { keyResults }) => rows + 1 + keyResults.length, squads.length) <= IMPORT_ROWS_MAX,
      { error: 'import.too_many_rows', path: ['squads'] },
    ),
  )
export type ConfirmImport = z.infer<typeof confirmImportInput>

/**
 * By when an imported key result without a baseline is to have one: two weeks into the cycle, or from today if it runs
 * already, and at its end at the latest.
 *
 * @see SPEC.md IM8
 */
export const baselineDueFor = ({ starts, ends }: Span, today: Day): Day => {
  const due = addDays(starts < today ? today : starts, BASELINE_DUE_AFTER_DAYS)
  return due < ends ? due : ends
}
