import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, testApp, testOrigin } from '#api/testing/test-app'
import { signUpAs } from '#api/testing/sign-up-as'

let test: TestApp
let person: Awaited<ReturnType<typeof signUpAs>>
beforeAll(async () => {
  test = await testApp({ rateScale: 100, isCuttable: true })
  person = await signUpAs(test, 'patient@rhythm.example')
})
afterAll(() => test.close())
beforeEach(() => test.link?.open())

const says = { name: 'Waits', timezone: 'UTC', cycleKind: 'quarter', terms: 'plain' }
const away = { code: 'database_away', retryAfterSeconds: 2 }
const cookies = () => [...person.browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
const post = (path: string, input: object, cookie = cookies()) =>
  test.app.inject({
    method: 'POST',
    url: `/trpc/${path}`,
    headers: { origin: testOrigin, 'content-type': 'application/json', cookie },
    payload: JSON.stringify(input),
  })
/** What a procedure answers once the database is reached again. */
const whenBack = async (path: string, input: object) => {
  test.link?.open()
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(50)) {
    const { status } = await person.browser.mutate(path, input)
    if (status !== 503) return status
  }
  return 503
}

describe('while the database cannot be reached', () => {
  it.each([
    ['an act outside an organisation', 'accounts.rename', { name: 'Another' }],
    ['one that writes in several', 'orgs.create', { ...says, slug: 'waits-here' }],
    ['a proof of who one is', 'accounts.prove', { kind: 'password', password: 'a phrase of my own' }],
    ['a dangerous act', 'accounts.changePassword', { password: 'another phrase entirely' }],
    ['an act in an organisation', 'members.invite', { org: 'acme', role: 'member', squadIds: [], note: '' }],
  ])('%s is answered 503 with when to come back, and is done when asked again', async (_, path, input) => {
    test.link?.cut()
    const begun = performance.now()
    const answer = await post(path, input)
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.json().error).toMatchObject({
      message: 'database_away',
      data: { httpStatus: 503, refusal: away, requestId: expect.any(String) },
    })
    expect(performance.now() - begun).toBeLessThan(5_500)
    expect([200, 404]).toContain(await whenBack(path, input))
  })

  it('a batch is too, each of its parts', async () => {
    test.link?.cut()
    const answer = await test.app.inject({
      url: `/trpc/accounts.get,members.listJoinable?batch=1&input=${encodeURIComponent('{}')}`,
      headers: { cookie: cookies() },
    })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.json().map((each: { error: { data: object } }) => each.error.data)).toEqual([
      expect.objectContaining({ refusal: away }),
      expect.objectContaining({ refusal: away }),
    ])
  })

  it('so is a browser whose sign-in has to be renewed, and it stays signed in', async () => {
    const session = [...person.browser.jar].filter(([name]) => name !== '__Host-access')
    test.link?.cut()
    const answer = await post('accounts.rename', { name: 'Me' }, session.map((each) => each.join('=')).join('; '))
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.json().error.data.refusal).toEqual(away)
    expect(answer.cookies).toEqual([])
    expect(await whenBack('accounts.rename', { name: 'Me' })).toBe(200)
  })

  it('an act that it was lost in while saving is not said to have been left undone, nor asked for again', async () => {
    const org = 'lost-while-saved'
    await person.browser.mutate('orgs.create', { ...says, slug: org })
    const edit = { org, name: 'Renamed', timezone: 'UTC', cycleKind: 'quarter' }
    test.log.length = 0
    test.link?.cutAt('COMMIT')
    const answer = await post('orgs.edit', edit)
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, undefined])
    expect(answer.json().error.data.refusal).toEqual({ code: 'outcome_unknown' })
    expect(test.log.join()).toContain('the database was lost during a commit')
    const [saved] = await test.database.admin`select name from poly.org_directory where slug = ${org}`
    expect(saved, 'it was saved, though nobody could say so').toEqual({ name: 'Renamed' })
  })

  it('a question that it was lost in at the end may be asked again', async () => {
    test.link?.open()
    const org = 'lost-while-asked'
    expect(await whenBack('orgs.create', { ...says, slug: org })).toBe(200)
    test.link?.cutAt('COMMIT')
    const answer = await test.app.inject({
      url: `/trpc/orgs.get?input=${encodeURIComponent(JSON.stringify({ org }))}`,
      headers: { cookie: cookies() },
    })
    expect([answer.statusCode, answer.json().error.data.refusal]).toEqual([503, away])
  })

  it('the log says so, and calls it no fault of ours', async () => {
    test.log.length = 0
    test.link?.cut()
    await post('accounts.rename', { name: 'Another' })
    const lines = test.log.map((line) => JSON.parse(line) as { level: string; msg: string })
    expect(lines.some(({ msg }) => msg === 'the database is away')).toBe(true)
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})
