import * as z from 'zod/mini'
import { dayField, titleField } from '#domain/fields'
import { CYCLE_KINDS } from './cycle.ts'
import { daysBetween } from './day.ts'

/** No cycle is longer than a leap year. */
export const CYCLE_DAYS_MAX = 366

/** A new cycle; both days belong to it. */
export const createCycleInput = z
  .strictObject({ name: titleField, kind: z.enum(CYCLE_KINDS), starts: dayField, ends: dayField })
  .check(
    z.refine(({ starts, ends }) => starts <= ends, { error: 'cycle.ends_before_it_starts', path: ['ends'] }),
    z.refine(({ starts, ends }) => daysBetween(starts, ends) < CYCLE_DAYS_MAX, {
      error: 'cycle.too_long',
      path: ['ends'],
    }),
  )
export type CreateCycle = z.infer<typeof createCycleInput>
