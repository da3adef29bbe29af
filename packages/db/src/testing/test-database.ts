import { inject } from 'vitest'
import { copyDatabase, type TestDatabase } from './copy-database.ts'

export type { TestDatabase } from './copy-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, as its administrator; `template_app` on it is migrated and empty. */
    adminUrl: string
    /** What poly_app signs in with on every database of that server. */
    appPassword: string
  }
}

/** A database of its own for one test file, copied from the migrated template that the global setup provides. */
export const testDatabase = (): Promise<TestDatabase> =>
  copyDatabase({ adminUrl: inject('adminUrl'), appPassword: inject('appPassword') })
