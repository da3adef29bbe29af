import * as z from 'zod/mini'
import { addDays, type Day } from '#domain/cycles/day'

/** So long an organisation that was deleted can be brought back. */
export const GRACE_DAYS = 30

/**
 * The first day on which a deleted organisation is gone.
 *
 * @param today the organisation's own
 * @see SPEC.md OR1
 */
export const goneOn = (today: Day): Day => addDays(today, GRACE_DAYS)

/** Deleting asks for the name, typed as it stands. */
export const deleteOrgInput = z.strictObject({ name: z.string().check(z.maxLength(200)) })
export type DeleteOrg = z.infer<typeof deleteOrgInput>
