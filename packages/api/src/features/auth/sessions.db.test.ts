import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '#api/testing/test-app'
import { signUpAs } from '#api/testing/sign-up-as'

let test: TestApp
beforeAll(async () => {
  test = await testApp({ rateScale: 100 })
})
afterAll(() => test.close())

type Browser = ReturnType<TestApp['browser']>
const session = '__Host-session'
const secondsLater = (seconds: number) => {
  test.clock.now = new Date(test.clock.now.getTime() + seconds * 1_000)
}
const isIn = async (browser: Browser): Promise<boolean> => (await browser.query('auth.me')).data !== null
/** Another browser with the same session token, and no access token yet. */
const copyOf = (browser: Browser): Browser => {
  const copy = test.browser()
  copy.jar.set(session, String(browser.jar.get(session)))
  return copy
}

describe('the tokens of a session', () => {
  it('give way to a successor each time one is used', async () => {
    const { browser } = await signUpAs(test, 'turns@rhythm.example')
    const first = browser.jar.get(session)
    secondsLater(601)
    expect(await isIn(browser)).toBe(true)
    expect(browser.jar.get(session)).not.toBe(first)
    expect(browser.jar.get(session)?.split('.')[0]).toBe(first?.split('.')[0])
  })

  it('are the same for a hundred tabs that renew at once, none of which is signed out', async () => {
    const { browser } = await signUpAs(test, 'tabs@rhythm.example')
    const tabs = Array.from({ length: 100 }, () => copyOf(browser))
    expect(await Promise.all(tabs.map(isIn))).toEqual(tabs.map(() => true))
    expect(new Set(tabs.map(({ jar }) => jar.get(session))).size).toBe(1)
  })

  it('are still taken within ten seconds, and end the whole family after that', async () => {
    const { browser } = await signUpAs(test, 'stolen@rhythm.example')
    const [slowTab, thief] = [copyOf(browser), copyOf(browser)]
    secondsLater(601)
    expect(await isIn(browser)).toBe(true)
    secondsLater(10)
    expect(await isIn(slowTab)).toBe(true)
    secondsLater(1)
    expect(await isIn(thief)).toBe(false)
    expect(await isIn(browser), 'whose access token was good for nine minutes more').toBe(false)
    expect(await isIn(slowTab)).toBe(false)
  })

  it('are worth nothing when they were made up, and harm nobody', async () => {
    const { browser } = await signUpAs(test, 'forged@rhythm.example')
    const [id, generation, proof = ''] = String(browser.jar.get(session)).split('.')
    const forged = [
      `${id}.${generation}.${proof.startsWith('A') ? 'B' : 'A'}${proof.slice(1)}`,
      `${id}.${Number(generation) + 1}.${proof}`,
      `${id}.-1.${proof}`,
      `${crypto.randomUUID()}.${generation}.${proof}`,
      `${id}.${generation}`,
      '..',
      '',
    ]
    for (const token of forged) {
      const forger = test.browser()
      forger.jar.set(session, token)
      expect(await isIn(forger), token).toBe(false)
    }
    secondsLater(601)
    expect(await isIn(browser)).toBe(true)
  })

  it('do not stand in the database', async () => {
    const { browser } = await signUpAs(test, 'kept@rhythm.example')
    const rows = await test.database.admin`select s::text as all from poly.session s`
    const proof = String(browser.jar.get(session)).split('.')[2]
    expect(rows.map((row) => row['all']).join()).not.toContain(proof)
  })
})

describe('a session that its owner ends elsewhere', () => {
  it('is over at once, access token and all', async () => {
    const { browser, email, password } = await signUpAs(test, 'ends@rhythm.example')
    const lost = test.browser()
    await lost.mutate('auth.signIn', { email, password })
    const { sessions } = (await browser.query('accounts.get')).data as {
      sessions: { id: string; isThis: boolean }[]
    }
    expect(sessions.map(({ isThis }) => isThis)).toEqual([false, true])
    expect(await isIn(lost)).toBe(true)
    const sessionId = sessions.find(({ isThis }) => !isThis)?.id
    expect((await browser.mutate('accounts.endSession', { sessionId })).status).toBe(200)
    expect([await isIn(lost), await isIn(browser)]).toEqual([false, true])
  })

  it('cannot be somebody else’s', async () => {
    const [mine, theirs] = [await signUpAs(test, 'mine@rhythm.example'), await signUpAs(test, 'theirs@rhythm.example')]
    const sessionId = theirs.browser.jar.get(session)?.split('.')[0]
    expect((await mine.browser.mutate('accounts.endSession', { sessionId })).status).toBe(404)
    expect(await isIn(theirs.browser)).toBe(true)
  })

  it('is over with all the others but this one', async () => {
    const { browser, email, password } = await signUpAs(test, 'others@rhythm.example')
    const others = [test.browser(), test.browser()]
    for (const other of others) await other.mutate('auth.signIn', { email, password })
    expect((await browser.mutate('accounts.endOtherSessions')).data).toEqual({ ended: 2 })
    expect(await Promise.all([browser, ...others].map(isIn))).toEqual([true, false, false])
  })
})
