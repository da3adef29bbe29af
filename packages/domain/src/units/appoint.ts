import * as z from 'zod/mini'
import { dayField, idField, unitField } from '#domain/fields'
import { SEAT_ROLES } from '#domain/squads/unit'

const who = { unitId: idField, memberId: idField, role: z.enum(SEAT_ROLES) }

/** Somebody becomes something in a unit: a lead, a coach, one of a chapter's people. Not before today. */
export const appointInput = z
  .strictObject({
    ...who,
    fromOn: dayField,
    /** The first day on which it no longer holds; null = until somebody ends it. */
    untilOn: z.nullable(dayField),
    /** What they do there, in words: 'Product lead'. */
    label: unitField,
  })
  .check(
    z.refine(({ fromOn, untilOn }) => untilOn === null || fromOn < untilOn, {
      error: 'seat.ends_before_it_starts',
      path: ['untilOn'],
    }),
  )
export type Appoint = z.infer<typeof appointInput>

/** An appointment ends today; one that has not begun never will. */
export const dismissInput = z.strictObject(who)
export type Dismiss = z.infer<typeof dismissInput>
