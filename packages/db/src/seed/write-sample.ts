import { randomUUID } from 'node:crypto'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { preparing } from '#db/client'
import type { Tx } from '#db/tenant'
import type { Context } from './context.ts'
import type { SampleCompany } from './sample.ts'
import { newScript } from './script.ts'
import { sampleShiftDays } from './shift.ts'
import { writeDirection } from './write-direction.ts'
import { writeObjectives } from './write-objectives.ts'
import { writeOrganisation } from './write-organisation.ts'
import { writeRanking } from './write-ranking.ts'
import { writeWords } from './write-words.ts'

export type WriteSample = {
  readonly nowMs: number
  /** Accounts by address; a person whose address is missing cannot sign in. */
  readonly accounts: ReadonlyMap<string, string>
  /** An organisation whose first half was written before something stopped it; a new one when absent. */
  readonly begun?: OrgId
}

/**
 * Writes a sample company as if its people had: each row by its author and at its moment, history by the same triggers
 * as everywhere. In two transactions, because history keeps one version per thing and transaction.
 *
 * @param connection of the administrator, see asAdministrator: only there may a transaction say what time it is
 * @returns the organisation
 */
export async function writeSample(
  connection: postgres.Sql,
  company: SampleCompany,
  { nowMs, accounts, begun }: WriteSample,
): Promise<OrgId> {
  const orgId = begun ?? newOrgId()
  const emails = new Map(company.signIns.map(({ person, email }) => [person, email]))
  const context: Context = {
    company,
    orgId,
    shiftDays: sampleShiftDays(zonedDay(nowMs, company.timeZone)),
    made: newScript(nowMs),
    changed: newScript(nowMs),
    accountOf: (person) => accounts.get(emails.get(person) ?? '') ?? null,
    nowMs,
  }
  writeOrganisation(context)
  writeDirection(context)
  writeRanking(context)
  writeObjectives(context)
  writeWords(context)
  if (begun === undefined) await asKeeper(connection, orgId, context.made.play)
  await asKeeper(connection, orgId, context.changed.play)
  return orgId
}

/** The keeper writes what nobody else may, and is bound to the one organisation like everybody. */
const asKeeper = (connection: postgres.Sql, orgId: OrgId, work: (tx: Tx) => Promise<void>): Promise<void> =>
  drizzle(preparing(connection)).transaction(async (tx) => {
    await tx.execute(sql`set local role poly_keeper`)
    await tx.execute(sql`select set_config('app.org_id', ${orgId}, true)`)
    await work(tx)
  })

const newOrgId = (): OrgId => randomUUID() as OrgId
