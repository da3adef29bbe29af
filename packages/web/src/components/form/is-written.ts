type Values = Readonly<Record<string, unknown>>

/** Whether any of these fields says something else than the empty form. Spaces say nothing. */
export const isWritten = (fields: readonly string[], now: Values, empty: Values): boolean =>
  fields.some((field) => plain(now[field]) !== plain(empty[field]))

const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null))
