import { commonPasswords } from './common-passwords.generated.ts'

/** Characters, as a person counts them. */
const lengths = { min: 15, max: 128 } as const

export type PasswordFault = 'password_too_short' | 'password_too_long' | 'password_common'

/** One form of a password, however the keyboard composed its letters. */
export const normalisePassword = (password: string): string => password.normalize('NFKC')

/**
 * What is wrong with a new password: its length, or that it is among the first that anybody would try. There are no
 * rules of composition.
 *
 * @param who what a stranger knows of the person, which therefore makes no password
 * @see decisions 22
 */
export function findPasswordFault(
  password: string,
  who: { readonly email: string; readonly name: string },
): PasswordFault | null {
  const normal = normalisePassword(password)
  const length = Array.from(normal).length
  if (length < lengths.min) return 'password_too_short'
  if (length > lengths.max) return 'password_too_long'
  const plain = normal.toLowerCase()
  const known = [who.email, who.name].map((word) => word.trim().toLowerCase())
  return commonPasswords.has(plain) || isRepetition(plain) || known.includes(plain) ? 'password_common' : null
}

/** Whether the text is a piece of at most eight characters over and over, the last time perhaps cut: aaaa…, abcabca. */
const isRepetition = (text: string): boolean =>
  Array.from({ length: 8 }, (_, at) => text.slice(0, at + 1)).some((piece) =>
    piece.repeat(Math.ceil(text.length / piece.length)).startsWith(text),
  )
