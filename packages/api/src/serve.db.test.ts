import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'
import { serve } from './serve.ts'

describe('serve', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(async () => {
    await database.close()
    rmSync(home, { recursive: true, force: true })
  })
  const start = (raw: Record<string, string>) =>
    serve({
      env: readEnv({ PORT: '0', APP_DATABASE_URL: database.appUrl, ...raw }),
      secret: 'the secret of a test, which is long enough',
      databaseUrl: null,
      mailDir: path.join(home, 'mail'),
      webDir: null,
      logger: false,
    })

  it('listens, is ready, signs up by a mail of the page, and ends', async () => {
    const server = await start({})
    expect(await (await fetch(`${server.publicUrl}/readyz`)).json()).toEqual({ status: 'ready' })
    const signUp = await fetch(`${server.publicUrl}/trpc/auth.signUp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.publicUrl.replace('127.0.0.1', 'localhost') },
      body: JSON.stringify({ email: 'ada@rhythm.example', name: 'Ada', password: 'a phrase of my own' }),
    })
    expect(signUp.status).toBe(200)
    expect(await (await fetch(`${server.publicUrl}/dev/mail`)).text()).toMatch(/\d{6} is your Polyrhythm code/)
    await server.close()
    await expect(fetch(`${server.publicUrl}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('shows no mail in production, and takes changes from its public address only', async () => {
    const server = await start({
      NODE_ENV: 'production',
      POLYRHYTHM_SECRET: 'x'.repeat(32),
      PUBLIC_URL: 'https://polyrhythm.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'a@b.example',
    })
    const local = `http://127.0.0.1:${server.port}`
    const signOut = (origin: string) =>
      fetch(`${local}/trpc/auth.signOut`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: '{}',
      })
    try {
      expect((await fetch(`${local}/dev/mail`)).status).toBe(404)
      expect((await signOut('https://polyrhythm.example')).status).toBe(200)
      expect((await signOut(local)).status).toBe(403)
    } finally {
      await server.close()
    }
  })

  it('says that a port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    await expect(start({ PORT: port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program`)
    await new Promise((resolve) => other.close(resolve))
  })

  it('refuses to serve as an administrator, whom no policy binds', async () => {
    await expect(start({ APP_DATABASE_URL: database.adminUrl })).rejects.toThrow('whom no row policy binds')
  })

  it('says what to do where the database was not prepared with its secret', async () => {
    const url = new URL(database.appUrl)
    url.password = ''
    await expect(start({ APP_DATABASE_URL: url.href })).rejects.toThrow(
      'prepare the database with packages/api/src/migrate-main.ts',
    )
  })
})
