import { readFileSync } from 'node:fs'
import { appPasswordFrom } from '@polyrhythm/db/bootstrap'
import { prepareDatabase } from '@polyrhythm/db/prepare'
import type postgres from 'postgres'
import { idFunction } from '#bench/ids'
import { peerSchema } from '#bench/paths'
import { benchSecret } from '#bench/secret'
import { fingerprint } from './fingerprint.ts'
import type { Database } from './open-database.ts'

/**
 * Brings the database to the schema under test, with a schema `bench` beside it. Where tenants stand that another
 * generator or schema built, or whose cycle is over, everything is dropped.
 *
 * @param keep leave tenants of another fingerprint standing and only migrate: for whoever changes functions, not tables
 */
export async function prepareBench({ admin, adminUrl }: Database, keep: boolean): Promise<void> {
  const now = fingerprint()
  const built = await findMarker(admin)
  if (built !== null && (built.isOver || (built.fingerprint !== now && !keep))) {
    console.log(
      built.isOver ? 'The built tenants’ cycle is over: building anew.' : 'Schema or generator changed: building anew.',
    )
    await admin.unsafe('drop schema if exists bench, bench_peer, poly, drizzle cascade')
  }
  await prepareDatabase(adminUrl, appPasswordFrom(benchSecret))
  await admin.unsafe(schema)
  await admin.unsafe(idFunction)
  await admin.unsafe(readFileSync(peerSchema, 'utf8'))
  if (built === null || built.isOver || built.fingerprint !== now)
    await admin`insert into bench.marker (fingerprint) values (${now}) on conflict (one) do update set fingerprint = excluded.fingerprint`
}

type Marker = { readonly fingerprint: string; readonly isOver: boolean }

async function findMarker(admin: postgres.Sql): Promise<Marker | null> {
  const [there] = await admin<{ marker: string | null }[]>`select to_regclass('bench.marker')::text as marker`
  if (there?.marker == null) return null
  const [found] = await admin<Marker[]>`select fingerprint, current_date > since + 70 as "isOver" from bench.marker`
  return found ?? null
}

/** `tenant`: what stands whole, since when. `bare_*`: what a check-in would cost without policies, triggers and keys. */
const schema = `
create schema if not exists bench;
create table if not exists bench.marker (one boolean primary key default true check (one), fingerprint text not null, since date not null default current_date);
create table if not exists bench.tenant (number int primary key, built_at timestamptz not null default clock_timestamp(), seconds numeric not null);
create table if not exists bench.bare_key_result (org_id uuid, id uuid, current_value numeric, current_confidence int, current_status text, current_check_in_id uuid, current_recorded_at timestamptz, primary key (org_id, id)) with (fillfactor = 80);
create table if not exists bench.bare_check_in (org_id uuid, id uuid, squad_id uuid not null, cycle_id uuid not null, author_id uuid not null, key_result_id uuid not null, value numeric not null, confidence int not null, status text not null, published_at timestamptz not null default clock_timestamp(), primary key (org_id, id));
grant usage on schema bench to poly_app;
grant select, insert, update on bench.bare_check_in, bench.bare_key_result to poly_app;
`
