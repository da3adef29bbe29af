import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { account, orgDirectory } from '#db/schema/directory'
import { aldermoor } from './aldermoor.ts'
import { norrpedal } from './norrpedal/norrpedal.ts'
import type { SampleSignIn } from './sample.ts'
import { writeSample } from './write-sample.ts'

/** Norrpedal first. */
export const samples = [norrpedal, aldermoor] as const

/** Who can sign in to the samples, one line per address and company, for `npm start` to print. */
export const sampleSignIns: readonly (SampleSignIn & { readonly name: string; readonly company: string })[] =
  samples.flatMap((company) =>
    company.signIns.map((signIn) => ({
      ...signIn,
      company: company.name,
      name: company.people.find(({ id }) => id === signIn.person)?.name ?? '',
    })),
  )

export type SeedSamples = { readonly nowMs: number; readonly passwordHash: string }

/**
 * Writes the sample companies and their accounts, once: a company that is there already is left alone.
 *
 * @param connection of the administrator, see asAdministrator
 * @param passwordHash of the one password of all sample accounts, Argon2id in PHC form
 * @returns how many companies were written
 */
export async function seedSamples(connection: postgres.Sql, { nowMs, passwordHash }: SeedSamples): Promise<number> {
  const known = await knownCompanies(connection)
  const missing = samples.filter(({ slug }) => !known.has(slug))
  if (missing.length === 0) return 0
  const accounts = await makeAccounts(connection, passwordHash)
  for (const company of missing) await writeSample(connection, company, { nowMs, accounts })
  return missing.length
}

/** Their slugs. */
const knownCompanies = async (connection: postgres.Sql): Promise<ReadonlySet<string>> => {
  const known = await drizzle(connection).select({ slug: orgDirectory.slug }).from(orgDirectory)
  return new Set(known.map(({ slug }) => slug))
}

const makeAccounts = (connection: postgres.Sql, passwordHash: string): Promise<ReadonlyMap<string, string>> =>
  drizzle(connection).transaction(async (tx) => {
    await tx.execute(sql`set local role poly_keeper`)
    const emails = new Map(sampleSignIns.map(({ email, name }) => [email, name]))
    const rows = [...emails].map(([email, name]) => ({ email, name, passwordHash, isSample: true }))
    await tx.insert(account).values(rows).onConflictDoNothing()
    const found = await tx.select({ id: account.id, email: account.email }).from(account)
    return new Map(found.filter(({ email }) => emails.has(email)).map(({ id, email }) => [email, id]))
  })
