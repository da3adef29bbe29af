import * as z from 'zod/mini'

/** So many people are invited at once. */
export const ADDRESSES_MAX = 200

/** What a pasted text says: the addresses in their order, each once, and what looks like none. */
export type ReadAddresses = { readonly emails: readonly string[]; readonly wrong: readonly string[] }

const address = z.email().check(z.maxLength(254))

/**
 * Reads e-mail addresses as people paste them: a column of a sheet, a list with commas or semicolons, or the line of a mail
 * program, `Ada Lind <ada@acme.example>`.
 *
 * @see SPEC.md MB1
 */
export function readAddresses(text: string): ReadAddresses {
  const pieces = text
    .split(/[\n\r,;\t]+/)
    .flatMap(piecesOf)
    .map((piece) =>
      piece
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((piece) => piece !== '')
  const emails = new Set(pieces.filter((piece) => address.safeParse(piece).success))
  return { emails: [...emails], wrong: [...new Set(pieces.filter((piece) => !emails.has(piece)))] }
}

/** One address of `Name <address>`; several where spaces part them; else the piece as it is, so that it can be mended. */
const piecesOf = (piece: string): string[] => {
  const inBrackets = [...piece.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside)
  if (inBrackets.length > 0) return inBrackets
  const words = piece.trim().split(/\s+/)
  return words.every((word) => word.includes('@')) ? words : [piece]
}
