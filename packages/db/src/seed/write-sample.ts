import { randomUUID } from 'node:crypto'
import type { OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { preparing } from '#db/client'
import type { SampleCompany } from './sample.ts'
import { sampleScript } from './sample-script.ts'

export type WriteSample = {
  readonly nowMs: number
  /** Accounts by address; a person whose address is missing cannot sign in. */
  readonly accounts: ReadonlyMap<string, string>
}

/**
 * Writes a sample company in one transaction.
 *
 * @param connection of the administrator, see asAdministrator
 * @returns the organisation
 */
export async function writeSample(
  connection: postgres.Sql,
  company: SampleCompany,
  { nowMs, accounts }: WriteSample,
): Promise<OrgId> {
  const orgId = randomUUID() as OrgId
  const emails = new Map(company.signIns.map(({ person, email }) => [person, email]))
  const accountOf = (person: string) => accounts.get(emails.get(person) ?? '') ?? null
  const script = JSON.stringify(sampleScript(company, { orgId, nowMs, accountOf }))
  await drizzle(preparing(connection)).transaction(async (tx) => {
    await tx.execute(sql`set local role poly_keeper`) // it writes what nobody else may, and sees one organisation like everybody
    await tx.execute(sql`select set_config('app.org_id', ${orgId}, true)`)
    await tx.execute(sql`select poly.play_script(${script}::jsonb)`)
  })
  return orgId
}
