import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { appUrlFrom, bootstrap } from './bootstrap.ts'
import { connectClient } from './client.ts'
import { tenantOf } from './tenant.ts'
import { type TestCompany, testCompany } from './testing/company.ts'
import type { TestDatabase } from './testing/test-database.ts'

/*
 * docs/scaling.md promises that the schema can be distributed by org_id unchanged. This builds it hash-partitioned by
 * org_id: PostgreSQL then refuses any key, reference or exclusion that does not carry the organisation.
 */
const partitions = 4
const folder = path.resolve(import.meta.dirname, '../../../drizzle')

let db: TestDatabase
let ours: TestCompany
let theirs: TestCompany
beforeAll(async () => {
  db = await partitionedDatabase()
  ours = await testCompany(db, 'ours')
  theirs = await testCompany(db, 'theirs')
}, 60_000)
afterAll(() => db.close())

describe('the schema, hash-partitioned by organisation', () => {
  it('has every table of a tenant in partitions', async () => {
    const plain = await db.admin<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'poly'::regnamespace and relkind = 'r' and relrowsecurity and not relispartition`
    expect(plain.map(({ name }) => name)).toEqual([])
  })

  it('keeps its policies: neither another tenant’s rows nor another squad’s', async () => {
    const seen = await db.asOrg({ orgId: ours.orgId, actors: [ours.bo.memberId] }, (tx) =>
      tx.execute(sql`select count(*)::int as n, bool_and(org_id = ${ours.orgId}) as "areOurs" from poly.node`),
    )
    expect(seen[0]).toMatchObject({ areOurs: true })
    const changed = await db.asOrg({ orgId: ours.orgId, actors: [ours.bo.memberId] }, (tx) =>
      tx.execute(
        sql`update poly.key_result set target = 1 where id in (${ours.keyResultId}, ${theirs.keyResultId}) returning id`,
      ),
    )
    expect([...changed]).toEqual([])
  })

  it('keeps its history and its references', async () => {
    await db.asOrg({ orgId: ours.orgId, actors: [ours.anna.memberId] }, (tx) =>
      tx.execute(sql`update poly.key_result set target = 70 where id = ${ours.keyResultId}`),
    )
    const [said] =
      await db.admin`select version, said ->> 'target' as target from poly.node_version where node_id = ${ours.keyResultId} order by version desc limit 1`
    expect(said).toEqual({ version: 2, target: '70' })
    const pointing = db.asOrg({ orgId: ours.orgId, actors: [ours.anna.memberId] }, (tx) =>
      tx.execute(
        sql`insert into poly.key_result (org_id, id, owner_id, objective_id, measure) values (${ours.orgId}, ${ours.keyResultId}, ${ours.alphaId}, ${theirs.objectiveId}, 'milestone')`,
      ),
    )
    await expect(pointing).rejects.toThrow('Failed query')
  })
})

async function partitionedDatabase(): Promise<TestDatabase> {
  const name = `partitioned_${crypto.randomUUID().replaceAll('-', '')}`
  const server = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name}`)
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${name}`
  const admin = connectClient(url.href, 2)
  const builder = postgres(url.href, { max: 1, onnotice: () => {} })
  await bootstrap(builder, inject('appPassword'))
  await builder`set role poly_owner`
  await builder`set search_path = poly, public`
  // As migrations are applied: all in one transaction.
  await builder.begin(async (tx) => {
    for (const statement of statements()) await tx.unsafe(statement)
  })
  await builder.end()
  const appUrl = appUrlFrom(url.href, inject('appPassword'))
  const app = connectClient(appUrl)
  return {
    admin,
    app,
    asOrg: tenantOf(app),
    adminUrl: url.href,
    appUrl,
    close: async () => {
      await Promise.all([app.end({ timeout: 5 }), admin.end({ timeout: 5 })])
      await server.unsafe(`drop database ${name} with (force)`)
      await server.end()
    },
  }
}

/** The migrations as they are, with each table of a tenant cut by its organisation. */
const statements = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('--> statement-breakpoint'))
    .flatMap((statement) => partitionsOf(statement))

function partitionsOf(statement: string): string[] {
  const table = /^\s*(?:--[^\n]*\s)*CREATE TABLE "poly"\."(\w+)"/.exec(statement)?.[1]
  if (table === undefined || !isTenants(statement)) return [statement]
  const parts = Array.from(
    { length: partitions },
    (_, index) =>
      `create table poly.${table}_${index} partition of poly.${table} for values with (modulus ${partitions}, remainder ${index})`,
  )
  return [statement.replace(/\);\s*$/, ') PARTITION BY HASH ("org_id");'), ...parts]
}

/** The directory's tables name an organisation at most in passing; a tenant's begin with it. */
const isTenants = (statement: string): boolean => /CREATE TABLE "poly"\."\w+" \(\s*"org_id" uuid/.test(statement)
