import * as z from 'zod/mini'
import { idField } from '#domain/fields'

/** A wish that somebody sit in a squad; a current member answers it. */
export const requestSeatInput = z.strictObject({ squadId: idField, memberId: idField })
export type RequestSeat = z.infer<typeof requestSeatInput>
