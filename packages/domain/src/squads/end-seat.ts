import * as z from 'zod/mini'
import { idField } from '#domain/fields'

/** A seat as member ends today: one's own, or a colleague's in one's own squad. */
export const endSeatInput = z.strictObject({ squadId: idField, memberId: idField })
export type EndSeat = z.infer<typeof endSeatInput>
