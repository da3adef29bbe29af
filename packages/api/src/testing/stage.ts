import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { afterAll } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

/**
 * A database of its own and the API in front of it, for one test file whose tests make their companies.
 *
 * @param now what the API believes the time to be; a fixed day when left out
 */
export async function emptyStage(now?: Date): Promise<{ db: TestDatabase; api: TestApi }> {
  const db = await testDatabase()
  const api = await testApi(db, now)
  afterAll(async () => {
    await api.close()
    await db.close()
  })
  return { db, api }
}

/** The same with a company, for all tests of one file. */
export async function stage(
  slug: string,
  now?: Date,
): Promise<{ db: TestDatabase; api: TestApi; company: TestCompany }> {
  const { db, api } = await emptyStage(now)
  return { db, api, company: await testCompany(db, slug) }
}
