import * as z from 'zod/mini'
import { addDays, type Day, day } from '#domain/cycles/day'
import type { Span } from '#domain/cycles/cycle'
import {
  clientIdField,
  dayField,
  idField,
  numberField,
  sentenceField,
  textField,
  titleField,
  unitField,
  versionField,
} from '#domain/fields'
import { MEASURE_KINDS, measureFrom } from '#domain/key-results/measure'
import { AMBITIONS } from '#domain/objectives/objective'
import { IMPORT_LINES_MAX } from './limits.ts'
import { prefixField, unitSlugField } from '#domain/squads/create-unit'

/** A page of OKRs has far fewer; more is a mistake. */
export const IMPORT_ROWS_MAX = 2000

/** Days that a squad has to measure the baseline of an imported number that came without one. */
export const BASELINE_DUE_AFTER_DAYS = 14

/** What can be compared at once: every row that a text within its bounds can have. */
const COMPARED_ROWS_MAX = 12_000

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

/** What names a row when the same page or table is imported again. */
const identityFields = {
  /** What another tool or a person calls it. */
  externalId: z.nullable(titleField),
  /** How many of the same name stand before it in the same place. */
  occurrence: z.int().check(z.minimum(0), z.maximum(9999)),
}
/** What the person saw in its place before the import: null = nothing, so that it is made anew. */
const seenField = z.nullable(z.strictObject({ id: idField, version: versionField }))

const keyResultSays = {
  ...identityFields,
  title: titleField,
  note: textField,
  measure: importedMeasureField,
  unit: unitField,
  dueOn: z.nullable(dayField),
}
const objectiveSays = {
  ...identityFields,
  title: titleField,
  why: textField,
  note: textField,
  /** Null = the source says nothing of it. */
  ambition: z.nullable(z.enum(AMBITIONS)),
}
const keyResultField = z.strictObject({ ...keyResultSays, seen: seenField })
const objectiveField = z.strictObject({
  ...objectiveSays,
  seen: seenField,
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
 * What a person confirmed, or a part of it: the rows that they kept, as they left them. The cycle was chosen, never guessed.
 * New squads seat the importer; sending twice under one id imports once.
 */
export const confirmImportInput = z
  .strictObject({
    /** Of this part; parts are independent of each other. */
    importId: clientIdField,
    /** Of the import that it is a part of: what is listed and undone as one. */
    runId: clientIdField,
    /** The name of the file, or the first words of what was pasted. */
    label: titleField,
    cycleId: idField,
    /** Why what is there already changes; needed when something does. */
    reason: z.nullable(sentenceField),
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
    z.refine(({ squads }) => rowsOf(squads) <= IMPORT_ROWS_MAX, { error: 'import.too_many_rows', path: ['squads'] }),
  )
export type ConfirmImport = z.infer<typeof confirmImportInput>

type Rows = readonly { readonly objectives: readonly { readonly keyResults: readonly unknown[] }[] }[]
const rowsOf = (squads: Rows): number =>
  squads
    .flatMap(({ objectives }) => objectives)
    .reduce((rows, { keyResults }) => rows + 1 + keyResults.length, squads.length)

/** The rows of squads that are there already, to be compared with what stands in them; writes nothing. */
export const compareImportInput = z
  .strictObject({
    cycleId: idField,
    squads: z
      .array(
        z.strictObject({
          squadId: idField,
          objectives: z
            .array(
              z.strictObject({
                ...objectiveSays,
                keyResults: z.array(z.strictObject(keyResultSays)).check(z.maxLength(100)),
              }),
            )
            .check(z.maxLength(IMPORT_LINES_MAX)),
        }),
      )
      .check(z.maxLength(200)),
  })
  .check(
    z.refine(({ squads }) => rowsOf(squads) <= COMPARED_ROWS_MAX, { error: 'import.too_many_rows', path: ['squads'] }),
  )
export type CompareImport = z.infer<typeof compareImportInput>

/** Takes back what an import made. */
export const undoImportInput = z.strictObject({
  runId: clientIdField,
  /** Stays with whatever is discarded or put back. */
  reason: sentenceField,
})
export type UndoImport = z.infer<typeof undoImportInput>

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
