import * as z from 'zod/mini'
import { CYCLE_KINDS } from '#domain/cycles/cycle'
import { isTimeZone } from '#domain/cycles/zoned-day'
import { titleField } from '#domain/fields'
import { checkSlug } from './slug.ts'
import { TERM_PRESETS } from './terms.ts'

export const slugField = z.string().check(z.refine((text) => checkSlug(text).ok, { error: 'field.slug' }))
export const timezoneField = z.string().check(z.maxLength(64), z.refine(isTimeZone, { error: 'field.timezone' }))

/** A new organisation; its maker becomes admin and first member of the bet council. */
export const createOrgInput = z.strictObject({
  name: titleField,
  slug: slugField,
  timezone: timezoneField,
  cycleKind: z.enum(CYCLE_KINDS),
  terms: z.enum(TERM_PRESETS),
})
export type CreateOrg = z.infer<typeof createOrgInput>
