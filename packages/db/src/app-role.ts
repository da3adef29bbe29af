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
    const isUnprepared = error instanceof Error && 'code' in error && error.code === '42704' // no such role
    throw isUnprepared
      ? new Trouble('The database was not prepared for Polyrhythm yet: run packages/api/src/migrate-main.ts first.')
      : explainConnection(url, error, 'APP_DATABASE_URL')
  })
  if (!me || me.isStrong)
    throw new Trouble(`APP_DATABASE_URL signs in as ${me?.name}, whom no row policy binds: let it sign in as poly_app.`)
}
