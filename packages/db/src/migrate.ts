import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMissing } from 'drizzle-orm/postgres-js/migrator'
import type postgres from 'postgres'

/**
 * Applies the migrations of `drizzle/` that the database has not seen, all of them or none, as `poly_owner`.
 *
 * @param connection the administrator's only connection, see asAdministrator; its role is given back afterwards
 */
export async function migrate(connection: postgres.Sql): Promise<void> {
  await connection`set role poly_owner`
  await connection`set search_path = poly, public`
  try {
    await applyMissing(drizzle(connection), { migrationsFolder: folder, migrationsSchema: 'drizzle' })
  } finally {
    await connection`reset role`
    await connection`reset search_path`
  }
}

const folder = fileURLToPath(new URL('../../../drizzle', import.meta.url))
