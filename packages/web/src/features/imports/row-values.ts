import { dayField } from '@polyrhythm/domain/fields'
import { isSquadPrefix } from '@polyrhythm/domain/keys/squad-prefix'
import { MEASURE_KINDS } from '@polyrhythm/domain/key-results/measure'
import { AMBITIONS } from '@polyrhythm/domain/objectives/objective'
import * as z from 'zod/mini'

/** Where a squad's objectives go when it is not the id of a squad that is there already. */
export const NEW_SQUAD = 'new'
export const UNDECIDED = 'undecided'

export const tribeValues = z.strictObject({ kind: z.literal('tribe'), title: z.string() })

export const squadValues = z.strictObject({
  kind: z.literal('squad'),
  title: z.string(),
  /** `NEW_SQUAD`, `UNDECIDED`, or the id of a squad. */
  into: z.string(),
  /** null: the one that its name suggests. */
  prefix: z.nullable(z.string()),
})

export const objectiveValues = z.strictObject({
  kind: z.literal('objective'),
  title: z.string(),
  why: z.string(),
  note: z.string(),
  ambition: z.enum(AMBITIONS),
})

export const keyResultValues = z.strictObject({
  kind: z.literal('keyResult'),
  title: z.string(),
  note: z.string(),
  unit: z.string(),
  measure: z.strictObject({
    kind: z.enum(MEASURE_KINDS),
    baseline: z.nullable(z.number()),
    target: z.nullable(z.number()),
    low: z.nullable(z.number()),
    high: z.nullable(z.number()),
  }),
  /** Null = the end of the cycle. */
  dueOn: z.prefault(z.nullable(dayField), null),
})

/** What a person may change of a row; empty and wrong values are kept, so that nothing typed is lost. */
export const rowValues = z.discriminatedUnion('kind', [tribeValues, squadValues, objectiveValues, keyResultValues])

export type TribeValues = z.infer<typeof tribeValues>
export type SquadValues = z.infer<typeof squadValues>
export type ObjectiveValues = z.infer<typeof objectiveValues>
export type KeyResultValues = z.infer<typeof keyResultValues>
export type RowValues = z.infer<typeof rowValues>

export const isUsablePrefix = (prefix: string | null): boolean => prefix === null || isSquadPrefix(prefix)
