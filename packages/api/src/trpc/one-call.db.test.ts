import { testCompany } from '@polyrhythm/db/testing/company'
import { afterAll, describe, expect, it } from 'vitest'
import Fastify from 'fastify'
import { accessTokens } from '#api/plugins/access-token'
import { accessCookie } from '#api/plugins/cookies'
import { testApp, testOrigin } from '#api/testing/test-app'

const test = await testApp()
afterAll(() => test.close())
const company = await testCompany(test.database, 'alike')
const tokens = await accessTokens(Fastify(), 'the secret of a test, which is long enough')
const access = tokens.sign({ accountId: company.anna.accountId, sessionId: crypto.randomUUID() }, test.clock.now)

const send = async (method: 'GET' | 'POST' | 'HEAD', url: string, payload?: string, isSignedIn = true) => {
  const headers = {
    ...(isSignedIn ? { cookie: `${accessCookie}=${access}` } : {}),
    ...(method === 'POST' ? { origin: testOrigin, 'content-type': 'application/json' } : {}),
  }
  const answer = await test.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  return { status: answer.statusCode, type: String(answer.headers['content-type']).split(';')[0], body: answer.body }
}
/** What an answer says; the request id is the one thing that two requests may not share. */
const said = (body: string): unknown => JSON.parse(body.replace(/"requestId":"[^"]*"/, '"requestId":"…"'))

describe('one call', () => {
  const org = { org: 'alike' }
  const calls = [
    ['a query', 'squads.get', { ...org, slug: 'alpha', cycleId: null }, true],
    ['a refusal', 'squads.get', { ...org, slug: 'nobody', cycleId: null }, true],
    ['an organisation of others', 'squads.get', { org: 'other', slug: 'alpha', cycleId: null }, true],
    ['a wrong field', 'squads.get', { ...org, slug: 7, cycleId: null }, true],
    ['nobody who is signed in', 'squads.get', { ...org, slug: 'alpha', cycleId: null }, false],
    ['no input', 'auth.me', undefined, true],
  ] as const

  it.each(calls)('is answered as tRPC’s adapter answers it: %s', async (_what, path, input, isSignedIn) => {
    const text = input === undefined ? '' : encodeURIComponent(JSON.stringify(input))
    const one = await send('GET', `/trpc/${path}?input=${text}`, undefined, isSignedIn)
    const inBatch = input === undefined ? '{}' : JSON.stringify({ 0: input })
    const batch = await send('GET', `/trpc/${path}?batch=1&input=${encodeURIComponent(inBatch)}`, undefined, isSignedIn)
    expect([said(one.body)]).toEqual(said(batch.body))
    expect([one.status, one.type]).toEqual([batch.status, batch.type])
  })

  it('says of JSON that is none what it is', async () => {
    const answer = await send('GET', '/trpc/squads.get?input=%7B')
    expect([answer.status, JSON.parse(answer.body).error.data.code]).toEqual([400, 'PARSE_ERROR'])
    expect((await send('POST', '/trpc/auth.signIn', '{')).status).toBe(400)
  })

  it('changes nothing by a method that only asks, and asks nothing by one that changes', async () => {
    const input = encodeURIComponent(JSON.stringify({ ...org, name: 'Taken' }))
    expect((await send('GET', `/trpc/orgs.edit?input=${input}`)).status).toBe(405)
    expect((await send('HEAD', `/trpc/orgs.edit?input=${input}`)).status).not.toBe(200)
    expect((await send('POST', '/trpc/squads.get', JSON.stringify(org))).status).toBe(405)
  })

  it('finds no procedure where there is none, by whatever name', async () => {
    for (const path of ['nobody.knows', 'constructor', '__proto__', 'squads'])
      expect((await send('GET', `/trpc/${path}`)).status, path).toBe(404)
  })
})
