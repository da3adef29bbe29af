import type { OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { account, membership, orgDirectory } from '#db/schema/directory'
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
 * Writes the sample companies and their accounts, once: a company that is there already is left alone, and one that was
 * stopped half-way is finished.
 *
 * @param connection of the administrator, see asAdministrator
 * @param passwordHash of the one password of all sample accounts, Argon2id in PHC form
 * @returns how many companies were written
 */
export async function seedSamples(connection: postgres.Sql, { nowMs, passwordHash }: SeedSamples): Promise<number> {
  const known = await knownCompanies(connection)
  const missing = samples.filter(({ slug }) => known.get(slug)?.isOpen !== true)
  if (missing.length === 0) return 0
  const accounts = await makeAccounts(connection, passwordHash)
  for (const company of missing) {
    const begun = known.get(company.slug)?.orgId
    await writeSample(connection, company, { nowMs, accounts, ...(begun === undefined ? {} : { begun }) })
  }
  return missing.length
}

/** By slug; open = somebody can sign in to it. */
const knownCompanies = (
  connection: postgres.Sql,
): Promise<ReadonlyMap<string, { readonly orgId: OrgId; readonly isOpen: boolean }>> =>
  drizzle(connection).transaction(async (tx) => {
    await tx.execute(sql`set local role poly_keeper`)
    const open = new Set((await tx.select({ orgId: membership.orgId }).from(membership)).map(({ orgId }) => orgId))
    const known = await tx.select({ slug: orgDirectory.slug, orgId: orgDirectory.orgId }).from(orgDirectory)
    return new Map(known.map(({ slug, orgId }) => [slug, { orgId, isOpen: open.has(orgId) }]))
  })

const makeAccounts = (connection: postgres.Sql, passwordHash: string): Promise<ReadonlyMap<string, string>> =>
  drizzle(connection).transaction(async (tx) => {
    await tx.execute(sql`set local role poly_keeper`)
    const emails = new Map(sampleSignIns.map(({ email, name }) => [email, name]))
    const rows = [...emails].map(([email, name]) => ({ email, name, passwordHash, isSample: true }))
    await tx.insert(account).values(rows).onConflictDoNothing()
    const found = await tx.select({ id: account.id, email: account.email }).from(account)
    return new Map(found.filter(({ email }) => emails.has(email)).map(({ id, email }) => [email, id]))
  })
