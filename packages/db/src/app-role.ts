import type postgres from 'postgres'
import { explainConnection } from './administrator.ts'
import { Trouble } from './trouble.ts'

/**
 * Sees that the server is signed in as somebody whom the row policies bind: with an administrator's address every
 * tenant would be open to every other, and nothing would look wrong.
 *
 * @param url what the client was made from, for the sentence that says what is wrong with it
 * @throws Trouble when it is not so, or nobody answers there
 */
export async function checkAppRole(client: postgres.Sql, url: string): Promise<void> {
  const [me] = await client<{ name: string; isStrong: boolean }[]>`
    select current_user as name,
      rolsuper or rolbypassrls or pg_has_role(current_user, 'poly_owner', 'member')
        or pg_has_role(current_user, 'poly_keeper', 'member') as "isStrong"
    from pg_roles where rolname = current_user`.catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // No such role, or nobody gave it the password yet: the same mistake, most of the time.
    throw code === '42704' || code === '28P01'
      ? new Trouble(
          `PostgreSQL at ${new URL(url).host} does not let ${new URL(url).username} in: prepare the database with packages/api/src/migrate-main.ts and the same POLYRHYTHM_SECRET, or correct APP_DATABASE_URL.`,
          { cause: error },
        )
      : explainConnection(url, error, 'APP_DATABASE_URL')
  })
  if (!me || me.isStrong)
    throw new Trouble(`APP_DATABASE_URL signs in as ${me?.name}, whom no row policy binds: let it sign in as poly_app.`)
}
