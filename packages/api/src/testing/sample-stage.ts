import { asAdministrator } from '@polyrhythm/db/administrator'
import { seedSamples } from '@polyrhythm/db/seed/seed-samples'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import type { TestDatabase } from '@polyrhythm/db/testing/test-database'
import type { AccountId, MemberId } from '@polyrhythm/domain/ids'
import { emptyStage } from './stage.ts'
import type { TestApi } from './test-api.ts'

export type SampleStage = {
  readonly db: TestDatabase
  readonly api: TestApi
  readonly now: Date
  readonly org: 'norrpedal'
  /** Somebody of the sample, by the first part of their address. @throws when there is none */
  readonly person: (name: string) => Promise<TestPerson>
}

/** The sample companies on their own Monday, for one test file. */
export async function sampleStage(): Promise<SampleStage> {
  const now = new Date('2026-08-31T09:00:00+02:00')
  const { db, api } = await emptyStage(now)
  await asAdministrator(db.adminUrl, (connection) =>
    seedSamples(connection, { nowMs: now.getTime(), passwordHash: 'none' }),
  )
  const person = async (name: string): Promise<TestPerson> => {
    const email = `${name}@norrpedal.example`
    const [found] = await db.admin<{ id: AccountId }[]>`select id from poly.account where email = ${email}`
    if (found === undefined) throw new Error(`No sample account ${email}`)
    return { accountId: found.id, memberId: '' as MemberId }
  }
  return { db, api, now, org: 'norrpedal', person }
}
