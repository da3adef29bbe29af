import * as z from 'zod/mini'
import { CYCLE_KINDS } from '#domain/cycles/cycle'
import { titleField } from '#domain/fields'
import { timezoneField } from './create-org.ts'

/** What an admin changes of an organisation besides its words; its slug never changes. */
export const editOrgInput = z.strictObject({
  name: titleField,
  timezone: timezoneField,
  cycleKind: z.enum(CYCLE_KINDS),
})
export type EditOrg = z.infer<typeof editOrgInput>
