import type * as z from 'zod/mini'

/** A place in a list as it travels: opaque, and short enough for an address. */
export const cursorText = (parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** What was written; null for anything else. */
export function cursorParts<Parts>(text: string, shape: z.ZodMiniType<Parts>): Parts | null {
  try {
    return shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
