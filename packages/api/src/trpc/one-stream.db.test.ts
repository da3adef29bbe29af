import { testCompany } from '@polyrhythm/db/testing/company'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import Fastify from 'fastify'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { buildApp } from '#api/app'
import type { Change, ChangeFeed } from '#api/changes/change-feed'
import { interruption } from '#api/changes/line'
import { startBackground } from '#api/lib/background'
import { vaultOf } from '#api/lib/vault'
import { accessTokens } from '#api/plugins/access-token'
import { accessCookie } from '#api/plugins/cookies'
import { appRouter } from '#api/router'
import { testApp, testOrigin } from '#api/testing/test-app'
import { testBrowserFacts } from '#api/testing/test-api'
import type { Context } from './context.ts'

const test = await testApp()
const company = await testCompany(test.database, 'told')
let watch: ChangeFeed['watch']
const deps = {
  ...test.deps,
  changes: { ...test.deps.changes, watch: (...given: Parameters<typeof watch>) => watch(...given) },
}
const secret = 'the secret of a test, which is long enough'
const app = await buildApp(deps, {
  secrets: [secret],
  origins: [testOrigin],
  webDir: null,
  mailbox: null,
  logger: false,
})
afterAll(async () => {
  await app.close()
  await test.close()
})
afterEach(() => vi.useRealTimers())

const tokens = await accessTokens(Fastify(), secret)
const signedIn = { accountId: company.anna.accountId, sessionId: crypto.randomUUID() }
const cookie = `${accessCookie}=${tokens.sign(signedIn, test.clock.now)}`

const change = (n: number): Change => ({
  cursor: `${n}.00000000-0000-0000-0000-00000000000${n}`,
  of: 'bet',
  subjectId: null,
})
const urlOf = (input: unknown, more = '') =>
  `/trpc/changes.watch?input=${encodeURIComponent(JSON.stringify(input))}${more}`

const ours = async (url: string, headers: Record<string, string>) => {
  const { statusCode, headers: said, body } = await app.inject({ method: 'GET', url, headers: { cookie, ...headers } })
  return { status: statusCode, type: said['content-type'], body: alike(body) }
}

const adapters = async (url: string, headers: Record<string, string>) => {
  const context: Context = {
    deps: { ...deps, background: startBackground(() => {}), vault: vaultOf([secret]) },
    requestId: '',
    signedIn,
    browser: testBrowserFacts,
    logWith: () => {},
  }
  const request = new Request(`${testOrigin}${url}`, { headers })
  const router = appRouter
  const answer = await fetchRequestHandler({ endpoint: '/trpc', req: request, router, createContext: () => context })
  return { status: answer.status, type: answer.headers.get('content-type'), body: alike(await answer.text()) }
}

/** The request id is the one thing that two requests may not share. */
const alike = (body: string): string => body.replace(/"requestId":"[^"]*"/, '"requestId":"…"')

describe('one stream', () => {
  const ends = {
    'is told': async function* () {
      yield [change(1)]
      yield [change(2), change(3)]
    },
    'is interrupted': async function* () {
      yield [change(1)]
      throw interruption()
    },
    fails: async function* () {
      yield [change(1)]
      throw new Error('The database is away')
    },
  }

  it.each(Object.entries(ends))('says what tRPC’s adapter says when it %s', async (_what, telling) => {
    watch = telling
    const url = urlOf({ org: 'told', lastEventId: null })
    const said = await ours(url, {})
    expect(said).toEqual(await adapters(url, {}))
    expect(said.body).toContain('"of":"bet"')
    expect(said.body).not.toContain('database is away')
  })

  it.each([
    ['an organisation of others', urlOf({ org: 'others' })],
    ['a wrong field', urlOf({ org: 'told', lastEventId: 7 })],
    ['no input', '/trpc/changes.watch'],
  ])('refuses as tRPC’s adapter refuses: %s', async (_what, url) => {
    const said = await ours(url, {})
    expect(said).toEqual(await adapters(url, {}))
    expect(said.body).toContain('event: serialized-error')
  })

  it('goes on after what the browser heard, whichever way it says so', async () => {
    const heard: unknown[] = []
    watch = async function* (_org, after) {
      heard.push(after)
      yield []
    }
    const url = urlOf({ org: 'told', lastEventId: '1.a' })
    await ours(url, {})
    await ours(`${url}&lastEventId=2.b`, {})
    await ours(`${url}&lastEventId=2.b`, { 'last-event-id': '3.c' })
    expect(heard).toEqual(['1.a', '2.b', '3.c'])
  })

  it('is not open to whoever is not signed in, and carries the headers of every answer', async () => {
    watch = ends['is told']
    const answer = await app.inject({ method: 'GET', url: urlOf({ org: 'told' }) })
    expect(answer.body).toContain('signed_out')
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache, no-transform',
    })
    expect(answer.headers['x-request-id']).toBeDefined()
  })

  it('pings while there is nothing to tell, and is opened anew when it is old', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const opened = Promise.withResolvers<void>()
    watch = async function* (_org, _after, signal) {
      opened.resolve()
      yield []
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
      throw interruption()
    }
    const answer = ours(urlOf({ org: 'told' }), {})
    await opened.promise
    vi.advanceTimersByTime(30 * 60_000)
    const { body } = await answer
    expect(body.match(/event: ping\ndata: \n\n\n/g)?.length).toBeGreaterThan(100)
    expect(body).not.toMatch(/event: (?:return|serialized-error)/)
  })
})
