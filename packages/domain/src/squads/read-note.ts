import * as z from 'zod/mini'
import { idField } from '#domain/fields'

/** A member of a squad says that what the squad was told was read. */
export const readNoteInput = z.strictObject({ noteId: idField })
export type ReadNote = z.infer<typeof readNoteInput>
