import { hashPassword } from '@polyrhythm/api/proofs/hash-password'
import { asAdministrator } from '@polyrhythm/db/administrator'
import { sampleSignIns, seedSamples } from '@polyrhythm/db/seed/seed-samples'

/** Of all sample accounts. No secret: it is printed, and they can sign in on this machine only. */
export const samplePassword = 'three against two'

/** Writes the sample companies where they are missing. @returns how many were written */
export const writeSamples = (databaseUrl: string): Promise<number> =>
  asAdministrator(databaseUrl, async (connection) =>
    seedSamples(connection, { nowMs: Date.now(), passwordHash: await hashPassword(samplePassword) }),
  )

/** Who can sign in, for the person who started the product. */
export const describeSignIns = (): string => {
  const width = Math.max(...sampleSignIns.map(({ email }) => email.length))
  const lines = sampleSignIns.map(
    ({ email, name, company, what }) => `  ${email.padEnd(width)}  ${name}, ${what} (${company})`,
  )
  return [`Sample people, password "${samplePassword}":`, ...lines].join('\n')
}
