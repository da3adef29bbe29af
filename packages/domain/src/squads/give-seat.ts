import * as z from 'zod/mini'
import { idField, unitField } from '#domain/fields'

/** A colleague joins a squad, seated by somebody who sits there; or the first of a squad, seated by its creator or an admin. */
export const giveSeatInput = z.strictObject({ squadId: idField, memberId: idField, label: z.exactOptional(unitField) })
export type GiveSeat = z.infer<typeof giveSeatInput>
