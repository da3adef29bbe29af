import type postgres from 'postgres'
import { Trouble } from './trouble.ts'

/**
 * Sees that the server is signed in as somebody whom the row policies bind: with an administrator's address every
 * tenant would be open to every other, and nothing would look wrong.
 *
 * @throws Trouble when it is not so
 */
export async function checkAppRole(client: postgres.Sql): Promise<void> {
  const [me] = await client<{ name: string; isStrong: boolean }[]>`
    select current_user as name,
      rolsuper or rolbypassrls or pg_has_role(current_user, 'poly_owner', 'member')
        or pg_has_role(current_user, 'poly_keeper', 'member') as "isStrong"
    from pg_roles where rolname = current_user`
  if (!me || me.isStrong)
    throw new Trouble(`APP_DATABASE_URL signs in as ${me?.name}, whom no row policy binds: let it sign in as poly_app.`)
}
