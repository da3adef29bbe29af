import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { testDatabase } from '@polyrhythm/db/testing/test-database'
import { type Figure, holds } from './figure.ts'
import type { BrowserGround, Row } from './row.ts'

/** Runs the short form of a row in a test. @returns the figures that do not hold */
export async function fallsShort(row: Row, browser?: () => Promise<BrowserGround>): Promise<Figure[]> {
  const databases: TestDatabase[] = []
  try {
    const figures = await row.run({
      isShort: true,
      database: async () => {
        const database = await testDatabase()
        databases.push(database)
        return database
      },
      browser: browser ?? (() => Promise.reject(new Error(`${row.id} has no browser here`))),
      say: () => {},
    })
    return figures.filter((figure) => !holds(figure))
  } finally {
    for (const database of databases) await database.close()
  }
}
