import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** Six decimal digits, each code as likely as any other. */
export const makeCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** What is stored of a code; bound to its sign-up, so that equal codes look different. */
export const hashCode = (signUpId: string, code: string): Buffer =>
  createHash('sha256').update(`${signUpId} ${code}`).digest()

/** Compares in a time that does not tell how much of it was right. */
export const isCode = (codeHash: Buffer, signUpId: string, code: string): boolean =>
  timingSafeEqual(codeHash, hashCode(signUpId, code))
