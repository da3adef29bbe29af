import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { afterAll } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

/** A company in a database of its own, and the API in front of it, for one test file. */
export async function stage(slug: string): Promise<{ db: TestDatabase; api: TestApi; company: TestCompany }> {
  const db = await testDatabase()
  const api = await testApi(db)
  afterAll(async () => {
    await api.close()
    await db.close()
  })
  return { db, api, company: await testCompany(db, slug) }
}
