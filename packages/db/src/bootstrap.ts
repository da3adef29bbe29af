import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { Trouble } from './trouble.ts'

/**
 * Makes what stands before the first migration: the three roles, the two schemas, the one extension. Doing it again
 * changes nothing. Needs no superuser: a user with CREATEROLE who owns the database is enough.
 *
 * - `poly_owner` owns the schema `poly` and migrates; nobody signs in as it.
 * - `poly_keeper` owns the SECURITY DEFINER functions; row policies bind it like everybody.
 * - `poly_app` is what the API signs in as; it owns nothing.
 *
 * @param connection the administrator's only connection, see asAdministrator
 * @param appPassword what poly_app shall sign in with; null leaves its password alone
 * @throws Trouble when the server is too old or the administrator may not do this
 */
export async function bootstrap(connection: postgres.Sql, appPassword: string | null): Promise<void> {
  await checkVersion(connection)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.begin((tx) => tx.unsafe(`${roles}${password(appPassword)}${schemas}`))
      break
    } catch (error) {
      // Roles belong to all databases of a server, and the lock to one: two databases prepared at once can collide.
      if (attempt === 10 || !['XX000', '23505', '42710'].includes(codeOf(error))) throw explain(error)
      await sleep(20 * attempt)
    }
  }
  await checkRoles(connection)
}

/**
 * What poly_app signs in with: derived, so that several processes with one secret agree without telling each other.
 *
 * @returns 64 hexadecimal digits
 */
export const appPasswordFrom = (secret: string): string => createHmac('sha256', secret).update('poly_app').digest('hex')

/** The same database as poly_app. */
export function appUrlFrom(url: string, appPassword: string): string {
  const app = new URL(url)
  app.username = 'poly_app'
  app.password = appPassword
  return app.href
}

const roles = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'poly_owner') then create role poly_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'poly_keeper') then create role poly_keeper nologin; end if;
  if not exists (select from pg_roles where rolname = 'poly_app') then create role poly_app login noinherit; end if;
end $$;
-- The administrator migrates as poly_owner, and migrations hand functions to poly_keeper.
grant poly_owner, poly_keeper to current_user with inherit false, set true;
grant poly_keeper to poly_owner with inherit false, set true;
alter role poly_app set search_path = poly, public;
-- Nothing that the API asks takes this long; what does is stopped instead of holding a lock.
alter role poly_app set statement_timeout = '15s';
alter role poly_app set lock_timeout = '5s';
alter role poly_app set idle_in_transaction_session_timeout = '30s';
`

const password = (appPassword: string | null): string => {
  if (appPassword === null) return ''
  if (!/^[0-9a-f]{64}$/.test(appPassword)) throw new TypeError('The password of poly_app is 64 hexadecimal digits')
  return `alter role poly_app password '${appPassword}';`
}

const schemas = `
create schema if not exists poly authorization poly_owner;
create schema if not exists drizzle authorization poly_owner;
create extension if not exists btree_gist with schema public;
do $$ begin
  -- The migrator says "create schema if not exists", which asks for this right even where the schema exists.
  execute format('grant create on database %I to poly_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
end $$;
set local role poly_owner;
grant usage on schema poly to poly_app, poly_keeper;
`

async function checkVersion(connection: postgres.Sql): Promise<void> {
  const [found] = await connection<{ version: string; isEnough: boolean }[]>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int >= 180000 as "isEnough"`
  if (!found?.isEnough)
    throw new Trouble(
      `Polyrhythm needs PostgreSQL 18 or newer, and DATABASE_URL leads to ${found?.version}: upgrade it, or use another.`,
    )
}

/** Row policies bind nobody who may bypass them, so roles that somebody made by hand are looked at. */
async function checkRoles(connection: postgres.Sql): Promise<void> {
  const strong = await connection<{ name: string }[]>`
    select rolname as name from pg_roles
    where rolname in ('poly_owner', 'poly_keeper', 'poly_app')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union all
    select 'poly_app' from pg_auth_members where member = 'poly_app'::regrole`
  if (strong[0])
    throw new Trouble(
      `The role ${strong[0].name} of this PostgreSQL may do more than Polyrhythm allows: take SUPERUSER, BYPASSRLS, CREATEROLE, CREATEDB, REPLICATION and memberships from it.`,
    )
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const explain = (error: unknown): unknown =>
  codeOf(error) === '42501'
    ? new Trouble(
        `The user of DATABASE_URL may not prepare the database (${error instanceof Error ? error.message : ''}): use one with CREATEROLE who owns it.`,
        { cause: error },
      )
    : error
