import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdministrator } from './administrator.ts'
import { checkAppRole } from './app-role.ts'
import { appPasswordFrom, appUrlFrom } from './bootstrap.ts'
import { type Embedded, startEmbedded } from './embedded/start.ts'
import { prepareDatabase } from './prepare.ts'

/** Roles belong to a whole server, so these tests have one of their own. */
describe('prepareDatabase', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  const appPassword = appPasswordFrom('a secret')
  let server: Embedded
  let admin: postgres.Sql
  const address = (database: string, user?: string) => {
    const url = new URL(server.url)
    url.pathname = `/${database}`
    if (user) Object.assign(url, { username: user, password: 'theirs' })
    return url.href
  }

  beforeAll(async () => {
    server = await startEmbedded({ dir: path.join(home, 'postgres'), port: 0, settings: { fsync: 'off' } })
    admin = postgres(server.url, { max: 1, onnotice: () => {} })
    await admin.unsafe(`create role boss login createrole password 'theirs'`)
    await admin.unsafe(`create role guest login password 'theirs'`)
    for (const name of ['one', 'two']) await admin.unsafe(`create database ${name} owner boss`)
  })
  afterAll(async () => {
    await admin.end()
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  })

  it('needs no superuser, and many may do it at once, in one database and in several', async () => {
    await Promise.all(
      ['one', 'two', 'one', 'two', 'one'].map((name) => prepareDatabase(address(name, 'boss'), appPassword)),
    )
    const applied = await asAdministrator(address('one'), (sql) => sql`select hash from drizzle.__drizzle_migrations`)
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length)
    expect(applied.length).toBeGreaterThan(0)
  })

  it('lets poly_app in, who owns nothing and makes nothing', async () => {
    const app = postgres(appUrlFrom(address('one'), appPassword), { max: 1, onnotice: () => {} })
    try {
      await checkAppRole(app, server.url)
      for (const where of ['poly.', 'public.', 'drizzle.', 'temporary '])
        await expect(
          app.unsafe(where === 'temporary ' ? 'create temporary table t (n int)' : `create table ${where}t (n int)`),
        ).rejects.toMatchObject({ code: '42501' })
      for (const role of ['poly_owner', 'poly_keeper'])
        await expect(app.unsafe(`set role ${role}`)).rejects.toMatchObject({ code: '42501' })
      const owned = await app`select from pg_class where relowner = 'poly_app'::regrole`
      expect(owned).toHaveLength(0)
    } finally {
      await app.end()
    }
  })

  it('lets the administrator do what docs/operating.md tells them to', async () => {
    const email = 'comes.back@example.com'
    await asAdministrator(address('one'), async (sql) => {
      const [made] = await sql<{ id: string }[]>`insert into poly.account (email, name, password_hash)
        values (${email}, 'Back', 'x') returning id`
      await sql`insert into poly.session (account_id, seed, expires_at) values (${made?.id ?? ''}, 'x', 'infinity')`
    })
    const printed = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8')
    const acts = printed.match(/(?<=`)set role [^`]+/g)?.flatMap((act) => act.split(/(?<=;) /)) ?? []
    const done = await asAdministrator(address('one', 'boss'), async (sql) => {
      const answers: [string, number][] = []
      for (const act of acts) {
        const { command, count } = await sql.unsafe(act.replaceAll('…', email))
        if (!act.includes(' role')) answers.push([command, count])
      }
      return answers
    })
    expect(done, 'the session ends and the account goes, with what the last two would find').toEqual([
      ['UPDATE', 1],
      ['SELECT', 1],
      ['DELETE', 0],
      ['UPDATE', 0],
    ])
    const left = await asAdministrator(address('one'), (sql) => sql`select from poly.account where email = ${email}`)
    expect(left).toHaveLength(0)
  })

  it('leaves the password alone when it is told none', async () => {
    await prepareDatabase(address('one', 'boss'), null)
    const me = await asAdministrator(appUrlFrom(address('one'), appPassword), (sql) => sql`select current_user as name`)
    expect(me[0]).toEqual({ name: 'poly_app' })
  })

  it('says what is missing when the administrator may too little', async () => {
    await expect(prepareDatabase(address('one', 'guest'), null)).rejects.toThrow('use one with CREATEROLE who owns it')
  })

  it('refuses roles whom no row policy binds, and a server that signs in as such', async () => {
    await admin`alter role poly_app bypassrls`
    await expect(prepareDatabase(address('one', 'boss'), null)).rejects.toThrow('The role poly_app of this PostgreSQL')
    await admin`alter role poly_app nobypassrls`
    await expect(asAdministrator(address('one'), (sql) => checkAppRole(sql, server.url))).rejects.toThrow(
      'signs in as postgres, whom no row policy',
    )
  })

  it.each([
    ['postgres://someone:secret@127.0.0.1:1/x', 'PostgreSQL does not answer at 127.0.0.1:1: start it'],
    ['postgres://someone:secret@nowhere.invalid/x', 'There is no machine called nowhere.invalid'],
  ])('says who does not answer at %s, and never the password', async (url, sentence) => {
    const refusal = prepareDatabase(url, null)
    await expect(refusal).rejects.toThrow(sentence)
    await expect(refusal).rejects.not.toThrow('secret')
  })

  it('says which database is missing and whose password is wrong', async () => {
    await expect(prepareDatabase(address('three'), null)).rejects.toThrow('has no database called three')
    await expect(prepareDatabase(appUrlFrom(server.url, 'wrong'), null)).rejects.toThrow(
      'refuses the password of poly_app',
    )
  })
})
