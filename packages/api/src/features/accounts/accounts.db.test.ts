import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signUpAs } from '#api/testing/sign-up-as'
import { type TestApp, testApp } from '#api/testing/test-app'

let test: TestApp
beforeAll(async () => {
  test = await testApp({ rateScale: 100 })
})
afterAll(() => test.close())

const another = 'another phrase entirely'
const minutesLater = (minutes: number) => {
  test.clock.now = new Date(test.clock.now.getTime() + minutes * 60_000)
}
const isIn = async (browser: ReturnType<TestApp['browser']>) => (await browser.query('auth.me')).data !== null
/** The newest letter to somebody; letters leave after their answer. */
const letterTo = (email: string, subject: RegExp) =>
  vi.waitFor(() => {
    const found = test.mails.findLast((mail) => mail.to === email && subject.test(mail.subject))
    if (found === undefined) throw new Error(`no letter to ${email} about ${subject}`)
    return found
  })
const tokenIn = (text: string): string => /#([\w-]{43})/.exec(text)?.[1] ?? ''
const prove = (browser: ReturnType<TestApp['browser']>, password: string) =>
  browser.mutate('accounts.prove', { kind: 'password', password })

describe('a dangerous act', () => {
  it('asks for a proof that is at most ten minutes old', async () => {
    const { browser, password } = await signUpAs(test, 'proof@rhythm.example')
    expect((await browser.mutate('accounts.changePassword', { password: another })).status).toBe(200)
    minutesLater(10)
    const refused = await browser.mutate('accounts.changePassword', { password })
    expect(refused).toMatchObject({ status: 403, error: { message: 'proof_needed' } })
    expect((await prove(browser, password)).status).toBe(401)
    expect((await prove(browser, another)).status).toBe(200)
    expect((await browser.mutate('accounts.changePassword', { password })).status).toBe(200)
  })

  it('is slowed for whoever guesses on a borrowed browser', async () => {
    const { browser } = await signUpAs(test, 'borrowed@rhythm.example')
    for (let guess = 0; guess < 10; guess += 1) expect((await prove(browser, `guess ${guess}`)).status).toBe(401)
    expect((await prove(browser, 'one more')).status).toBe(429)
  })
})

describe('a forgotten password', () => {
  it('is replaced by a mailed link, once, and every browser is signed out', async () => {
    const { browser, email, password } = await signUpAs(test, 'forgot@rhythm.example')
    expect((await test.browser().mutate('auth.requestReset', { email })).status).toBe(200)
    const token = tokenIn((await letterTo(email, /new Polyrhythm password/)).text)
    const answer = await test.browser().mutate('auth.resetPassword', { token, password: another })
    expect(answer).toMatchObject({ status: 200, data: { email } })
    expect(await isIn(browser)).toBe(false)
    expect((await test.browser().mutate('auth.signIn', { email, password })).status).toBe(401)
    expect((await test.browser().mutate('auth.signIn', { email, password: another })).status).toBe(200)
    const again = await test.browser().mutate('auth.resetPassword', { token, password: 'a third phrase of mine' })
    expect(again).toMatchObject({ status: 404, error: { message: 'link_over' } })
    await letterTo(email, /password was changed/)
  })

  it('keeps its link when the new one is too weak, and loses it after thirty minutes', async () => {
    const { email } = await signUpAs(test, 'weak@rhythm.example')
    await test.browser().mutate('auth.requestReset', { email })
    const token = tokenIn((await letterTo(email, /new Polyrhythm password/)).text)
    const weak = await test.browser().mutate('auth.resetPassword', { token, password: 'short' })
    expect(weak).toMatchObject({ status: 422, error: { data: { refusal: { field: 'password' } } } })
    minutesLater(30)
    expect((await test.browser().mutate('auth.resetPassword', { token, password: another })).status).toBe(404)
  })

  it('says the same, and mails nothing, for an address without an account', async () => {
    const sent = test.mails.length
    const answer = await test.browser().mutate('auth.requestReset', { email: 'nobody@rhythm.example' })
    expect(answer).toEqual({ status: 200, data: null, error: null })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(test.mails.length).toBe(sent)
  })

  it('is mailed five times an hour', async () => {
    const { email } = await signUpAs(test, 'often@rhythm.example')
    for (let time = 0; time < 8; time += 1) {
      await test.browser().mutate('auth.requestReset', { email })
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    expect(test.mails.filter(({ to, subject }) => to === email && /new Polyrhythm/.test(subject))).toHaveLength(5)
  })
})

describe('another address', () => {
  it('is taken once its mailbox confirms, and both mailboxes know', async () => {
    const { browser, password } = await signUpAs(test, 'old@rhythm.example')
    await browser.mutate('accounts.requestEmail', { email: 'New@rhythm.example' })
    const token = tokenIn((await letterTo('new@rhythm.example', /Confirm/)).text)
    expect((await letterTo('old@rhythm.example', /about to change/)).text).toContain('new@rhythm.example')
    expect((await test.browser().mutate('auth.signIn', { email: 'new@rhythm.example', password })).status).toBe(401)
    expect((await test.browser().mutate('auth.confirmEmail', { token })).data).toEqual({ email: 'new@rhythm.example' })
    expect((await test.browser().mutate('auth.signIn', { email: 'new@rhythm.example', password })).status).toBe(200)
    expect((await test.browser().mutate('auth.confirmEmail', { token })).status).toBe(404)
    await letterTo('old@rhythm.example', /was changed/)
  })

  it('that has an account is told in its mailbox alone, and never taken', async () => {
    const mine = await signUpAs(test, 'wants@rhythm.example')
    await signUpAs(test, 'has@rhythm.example')
    expect((await mine.browser.mutate('accounts.requestEmail', { email: 'has@rhythm.example' })).status).toBe(200)
    expect((await letterTo('has@rhythm.example', /already has/)).text).not.toContain('#')
  })
})

describe('what was begun before', () => {
  it('moves and enters nothing once the password is another one', async () => {
    const { browser, email } = await signUpAs(test, 'begun@rhythm.example')
    await browser.mutate('accounts.requestEmail', { email: 'thief@rhythm.example' })
    const token = tokenIn((await letterTo('thief@rhythm.example', /Confirm/)).text)
    await browser.mutate('accounts.changePassword', { password: another })
    expect((await test.browser().mutate('auth.confirmEmail', { token })).status).toBe(404)
    expect((await test.browser().mutate('auth.signIn', { email, password: another })).status).toBe(200)
  })

  it('moves and enters nothing once the address is another one', async () => {
    const { browser, email } = await signUpAs(test, 'former@rhythm.example')
    await test.browser().mutate('auth.requestReset', { email })
    const reset = tokenIn((await letterTo(email, /new Polyrhythm password/)).text)
    await browser.mutate('accounts.requestEmail', { email: 'moved@rhythm.example' })
    const token = tokenIn((await letterTo('moved@rhythm.example', /Confirm/)).text)
    expect((await test.browser().mutate('auth.confirmEmail', { token })).status).toBe(200)
    const late = await test.browser().mutate('auth.resetPassword', { token: reset, password: another })
    expect(late.status).toBe(404)
  })
})

describe('an authenticator', () => {
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: test.clock.now.getTime() })
  const turnOn = async (email: string) => {
    const { browser, password } = await signUpAs(test, email)
    const { secret } = (await browser.mutate('accounts.startAuthenticator')).data as { secret: string }
    const { codes } = (await browser.mutate('accounts.confirmAuthenticator', { code: codeOf(secret) })).data as {
      codes: string[]
    }
    minutesLater(1)
    const signIn = async () => {
      const other = test.browser()
      const { data } = await other.mutate('auth.signIn', { email, password })
      return { other, ...(data as { kind: string; pendingId: string }) }
    }
    return { browser, email, password, secret, codes, signIn }
  }

  it('that was begun with a former password is asked for in vain', async () => {
    const { browser, secret, signIn } = await turnOn('halfway@rhythm.example')
    const { other, pendingId } = await signIn()
    await browser.mutate('accounts.changePassword', { password: another })
    expect((await other.mutate('auth.secondStep', { pendingId, code: codeOf(secret) })).status).toBe(401)
  })

  it('is asked for beside the password once it is on, and its code is good once', async () => {
    const { email, secret, signIn } = await turnOn('totp@rhythm.example')
    await letterTo(email, /asks for a code now/)
    const [first, second] = [await signIn(), await signIn()]
    expect(first.kind).toBe('second_step')
    expect(await isIn(first.other)).toBe(false)
    const code = codeOf(secret)
    expect((await first.other.mutate('auth.secondStep', { pendingId: first.pendingId, code })).status).toBe(200)
    expect(await isIn(first.other)).toBe(true)
    expect((await second.other.mutate('auth.secondStep', { pendingId: second.pendingId, code })).status).toBe(401)
    expect((await first.other.mutate('auth.secondStep', { pendingId: first.pendingId, code })).status).toBe(401)
  })

  it('is not on before a code was typed back', async () => {
    const { browser, email, password } = await signUpAs(test, 'notyet@rhythm.example')
    await browser.mutate('accounts.startAuthenticator')
    expect((await test.browser().mutate('auth.signIn', { email, password })).data).toMatchObject({ kind: 'signed_in' })
    expect((await browser.mutate('accounts.confirmAuthenticator', { code: '000000' })).status).toBe(401)
  })

  it('that is lost is replaced by one of ten codes, each good once, typed however', async () => {
    const { codes, signIn } = await turnOn('lost@rhythm.example')
    expect(new Set(codes).size).toBe(10)
    const attempt = async (code: string) => {
      const { other, pendingId } = await signIn()
      return (await other.mutate('auth.secondStep', { pendingId, code })).status
    }
    const [one = ''] = codes
    expect(await attempt(one.toUpperCase().replaceAll('-', ' '))).toBe(200)
    expect(await attempt(one)).toBe(401)
  })

  it('gives a guesser ten tries in a quarter of an hour, and five for each password', async () => {
    const { signIn } = await turnOn('guess@rhythm.example')
    const statuses: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const { other, pendingId } = await signIn()
      for (let guess = 0; guess < 6; guess += 1)
        statuses.push((await other.mutate('auth.secondStep', { pendingId, code: '000000' })).status)
    }
    expect(statuses.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 401))
    expect(statuses.slice(12, 17)).toEqual(Array.from({ length: 5 }, () => 429))
  })

  it('makes a password alone no proof, and goes away with its codes', async () => {
    const { browser, secret, password, codes, signIn } = await turnOn('strong@rhythm.example')
    minutesLater(10)
    expect((await browser.mutate('accounts.removeAuthenticator')).status).toBe(403)
    expect((await prove(browser, password)).status).toBe(401)
    const code = codeOf(secret)
    expect((await browser.mutate('accounts.prove', { kind: 'code', code })).status).toBe(200)
    const { codes: renewed } = (await browser.mutate('accounts.renewRecoveryCodes')).data as { codes: string[] }
    expect(renewed).not.toEqual(expect.arrayContaining([codes[0]]))
    expect((await browser.mutate('accounts.removeAuthenticator')).status).toBe(200)
    await letterTo('strong@rhythm.example', /recovery codes were replaced/)
    await letterTo('strong@rhythm.example', /asks for no code any more/)
    expect((await signIn()).kind).toBe('signed_in')
    expect((await browser.query('accounts.get')).data).toMatchObject({ hasAuthenticator: false, recoveryCodesLeft: 0 })
  })

  it('keeps its secret sealed', async () => {
    const { secret } = await turnOn('sealed@rhythm.example')
    const rows = await test.database
      .admin`select a::text as all, encode(a.secret, 'escape') as raw from poly.authenticator a`
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe('a browser', () => {
  it('that is new to an account is told to its mailbox, with what it calls itself', async () => {
    const { browser, email, password } = await signUpAs(test, 'device@rhythm.example')
    await browser.mutate('auth.signOut')
    await browser.mutate('auth.signIn', { email, password })
    const sent = test.mails.length
    await test.browser().mutate('auth.signIn', { email, password })
    const letter = await letterTo(email, /new browser/)
    expect(test.mails.length).toBe(sent + 1)
    expect(letter.text).toContain('/account')
  })

  it('that the account has used before is not slowed by the guesses of others', async () => {
    const { browser, email, password } = await signUpAs(test, 'owner@rhythm.example')
    await browser.mutate('auth.signOut')
    for (let guess = 0; guess < 20; guess += 1)
      await test.browser().mutate('auth.signIn', { email, password: `guess ${guess}` })
    expect((await test.browser().mutate('auth.signIn', { email, password })).status).toBe(429)
    expect((await browser.mutate('auth.signIn', { email, password })).status).toBe(200)
  })
})
