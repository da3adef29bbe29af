import { hash, verify } from '@node-rs/argon2'
import { gate } from './gate.ts'
import { normalisePassword } from './password-rule.ts'

/** Argon2id; each run takes this much memory for some tens of milliseconds (decisions 22). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Each run keeps a core busy: more than two at once would let sign-ins starve everything else. */
const pass = gate(2)

/** @returns the hash in PHC form */
export const hashPassword = (password: string): Promise<string> => pass(() => hash(normalisePassword(password), cost))

/**
 * Whether this is the password. Where there is no hash, as for an unknown address, it works as long to say no.
 *
 * @param passwordHash in PHC form, or null
 */
export const verifyPassword = (passwordHash: string | null, password: string): Promise<boolean> =>
  pass(async () => {
    const isRight = await verify(passwordHash ?? (await nobodys()), normalisePassword(password))
    return isRight && passwordHash !== null
  })

let made: Promise<string> | undefined
const nobodys = (): Promise<string> => (made ??= hash('a password that nobody has', cost))
