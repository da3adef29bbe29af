/** For how long an import can be taken back. */
export const UNDO_HOURS = 24

/**
 * The last moment at which an import can be taken back: 24 hours after its first part.
 *
 * @param begunMs milliseconds since 1970
 * @see SPEC.md IM18
 */
export const undoUntil = (begunMs: number): number => begunMs + UNDO_HOURS * 3_600_000

/** Why something that an import made or changed stays as it is. */
export type UndoReason = 'has_check_ins' | 'changed_since' | 'not_yours'

/** What an undo left alone, and why. */
export type Stayed = { readonly key: string; readonly title: string; readonly reason: UndoReason }
