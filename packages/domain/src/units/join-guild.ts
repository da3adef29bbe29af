import * as z from 'zod/mini'
import { idField, noteField } from '#domain/fields'

/** One joins a guild by oneself, and may say in a line what one brings; again with another note changes the note. */
export const joinGuildInput = z.strictObject({ unitId: idField, note: noteField })
export type JoinGuild = z.infer<typeof joinGuildInput>

export const leaveGuildInput = z.strictObject({ unitId: idField })
export type LeaveGuild = z.infer<typeof leaveGuildInput>
