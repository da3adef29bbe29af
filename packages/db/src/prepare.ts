import { asAdministrator } from './administrator.ts'
import { bootstrap } from './bootstrap.ts'
import { migrate } from './migrate.ts'

/**
 * Brings a database to what this version needs, from nothing or from an older one; several processes may do so at once.
 *
 * @param adminUrl address of the database as its administrator
 * @param appPassword see bootstrap
 * @throws Trouble with one sentence for what a person can put right
 */
export const prepareDatabase = (adminUrl: string, appPassword: string | null): Promise<void> =>
  asAdministrator(adminUrl, async (connection) => {
    await bootstrap(connection, appPassword)
    await migrate(connection)
  })
