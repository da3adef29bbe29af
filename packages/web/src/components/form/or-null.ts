/** What an optional field says: null when it was left empty. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
