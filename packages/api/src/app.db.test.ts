import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp, testOrigin } from '#api/testing/test-app'

describe('buildApp', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())
  const json = { origin: testOrigin, 'content-type': 'application/json' }

  it('names every request, by the name a proxy gave it if that is one', async () => {
    const ids = await Promise.all(
      ['from-a-proxy-1', 'short', 'with spaces and\ttabs', undefined].map(async (given) => {
        const answer = await test.app.inject({
          url: '/healthz',
          headers: given === undefined ? {} : { 'x-request-id': given },
        })
        return answer.headers['x-request-id']
      }),
    )
    const made = expect.stringMatching(/^[0-9a-f-]{36}$/)
    expect(ids).toEqual(['from-a-proxy-1', made, made, made])
  })

  it('refuses a body above 2 MiB politely, before it is read', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/trpc/auth.signIn',
      headers: json,
      payload: JSON.stringify('x'.repeat(2 ** 21)),
    })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({
      error: { message: 'This is larger than 2 MB, which is more than Polyrhythm takes at once.' },
    })
  })

  it('answers a form of another site with 403 and signs nobody in', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/trpc/auth.signIn',
      headers: { origin: 'https://evil.example', 'content-type': 'text/plain' },
      payload: '{"email":"a@b.example","password":"x"}',
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })

  it('refuses sign-ins in a batch, which would slip through the limit', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/trpc/auth.signIn,auth.signIn?batch=1',
      headers: json,
      payload: '{}',
    })
    expect(answer.statusCode).toBe(400)
  })

  it('gives out cookies that no script reads and no other site sends', async () => {
    const browser = test.browser()
    await browser.mutate('auth.signUp', { email: 'c@rhythm.example', name: 'C', password: 'a phrase of my own' })
    const code = test.mails.at(-1)?.subject.slice(0, 6)
    const started = await browser.mutate('auth.signUp', {
      email: 'd@rhythm.example',
      name: 'D',
      password: 'a phrase of my own',
    })
    expect(code).toMatch(/^\d{6}$/)
    const answer = await test.app.inject({
      method: 'POST',
      url: '/trpc/auth.verifySignUp',
      headers: json,
      payload: { ...(started.data as object), code: test.mails.at(-1)?.subject.slice(0, 6) },
    })
    const cookies = [answer.headers['set-cookie']].flat().map(String)
    expect(new Set(cookies.map((each) => each.split('=')[0]))).toEqual(
      new Set(['__Host-access', '__Host-session', '__Host-device']),
    )
    for (const each of cookies)
      for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
        expect(each.split('; ')).toContain(attribute)
    expect(cookies.join()).not.toContain('Domain')
  })

  it('logs what a browser refused under the policy, and takes no longer report', async () => {
    const report = (text: string) =>
      test.app.inject({
        method: 'POST',
        url: '/csp-report',
        headers: { 'content-type': 'application/csp-report', origin: 'null' },
        payload: JSON.stringify({
          'csp-report': { 'blocked-uri': `https://evil.example/${text}?secret=1`, 'effective-directive': 'script-src' },
        }),
      })
    expect((await report('x')).statusCode).toBe(204)
    const line = test.log.find((each) => each.includes('refused content')) ?? ''
    expect(line).toContain('evil.example/x')
    expect(line).not.toContain('secret')
    expect((await report('x'.repeat(20_000))).statusCode).toBe(413)
  })

  it('writes one line per request: id, path without its query, status, organisation', async () => {
    await test.app.inject({
      url: '/norrpedal/home?secret=1',
      headers: { 'x-request-id': 'the-one-line', cookie: '__Host-session=hush' },
    })
    const lines = test.log.filter((each) => each.includes('the-one-line'))
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      reqId: 'the-one-line',
      method: 'GET',
      path: '/norrpedal/home',
      orgSlug: 'norrpedal',
      status: 404,
    })
    expect(lines[0]).not.toMatch(/secret|hush/)
  })

  it('limits how many samples one address may open in a minute, also under another spelling', async () => {
    const limited = await testApp()
    try {
      const statuses = []
      for (let attempt = 0; attempt < 11; attempt += 1) {
        const url = attempt % 2 === 0 ? '/trpc/samples.open' : '/trpc/%73amples.open'
        const answer = await limited.app.inject({ method: 'POST', url, headers: json, payload: '{}' })
        statuses.push(answer.statusCode)
      }
      expect([statuses[0], statuses.at(-2), statuses.at(-1)]).toEqual([401, 401, 429])
      const batch = { method: 'POST', url: '/trpc/samples.open,samples.open?batch=1', headers: json } as const
      expect((await limited.app.inject({ ...batch, payload: '{}' })).statusCode).toBe(400)
    } finally {
      await limited.close()
    }
  })

  it('limits how fast one address may try to sign in', async () => {
    const limited = await testApp()
    try {
      const statuses = []
      for (let attempt = 0; attempt < 61; attempt += 1)
        statuses.push(
          (await limited.app.inject({ method: 'POST', url: '/trpc/auth.signOut', headers: json, payload: '{}' }))
            .statusCode,
        )
      expect([statuses[0], statuses.at(-1)]).toEqual([200, 429])
      expect((await limited.app.inject('/healthz')).statusCode).toBe(200)
    } finally {
      await limited.close()
    }
  })
})
