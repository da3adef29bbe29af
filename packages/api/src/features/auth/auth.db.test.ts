import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '#api/testing/test-app'

const password = 'a phrase of my own'

describe('auth', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp({ rateScale: 100 })
  })
  afterAll(() => test.close())

  const minutesLater = (minutes: number) => {
    test.clock.now = new Date(test.clock.now.getTime() + minutes * 60_000)
  }
  const codeFrom = () => /\d{6}/.exec(test.mails.at(-1)?.subject ?? '')?.[0] ?? ''
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  const startSignUp = async (email: string) => {
    const browser = test.browser()
    const { data } = await browser.mutate('auth.signUp', { email, name: 'Ada', password })
    const { signUpId } = data as { signUpId: string }
    return { browser, signUpId, code: codeFrom() }
  }
  const signUp = async (email: string) => {
    const { browser, signUpId, code } = await startSignUp(email)
    await browser.mutate('auth.verifySignUp', { signUpId, code })
    return browser
  }
  const me = (email: string) => ({
    account: { id: expect.any(String), name: 'Ada', email, hidesHints: false },
    orgs: [],
  })

  it('signs up with a mailed code, out, and in again', async () => {
    const browser = await signUp('ada@rhythm.example')
    expect((await browser.query('auth.me')).data).toEqual(me('ada@rhythm.example'))
    await browser.mutate('auth.signOut')
    expect([...browser.jar.keys()]).toEqual(['__Host-device'])
    expect((await browser.query('auth.me')).data).toBeNull()
    const answer = await browser.mutate('auth.signIn', { email: ' ADA@Rhythm.example', password })
    expect(answer).toMatchObject({ status: 200, data: { name: 'Ada' } })
    expect((await browser.query('auth.me')).data).toEqual(me('ada@rhythm.example'))
  })

  it('writes its letters in the language that the page is shown in', async () => {
    const browser = test.browser('sv')
    await browser.mutate('auth.signUp', { email: 'sven@rhythm.example', name: 'Sven', password })
    expect(test.mails.at(-1)?.subject).toMatch(/^\d{6} är din kod till Polyrhythm$/)
  })

  describe('sign-up', () => {
    it('answers the same for an address that has an account, and tells only its mailbox', async () => {
      await signUp('taken@rhythm.example')
      const sent = test.mails.length
      const answers = await Promise.all(
        ['taken@rhythm.example', 'free@rhythm.example'].map((email) =>
          test.browser().mutate('auth.signUp', { email, name: 'Eve', password }),
        ),
      )
      for (const answer of answers)
        expect(answer).toEqual({ status: 200, data: { signUpId: expect.any(String) }, error: null })
      const subjects = test.mails.slice(sent).map(({ to, subject }) => [to, subject])
      expect(Object.fromEntries(subjects)).toEqual({
        'taken@rhythm.example': 'You already have a Polyrhythm account',
        'free@rhythm.example': expect.stringMatching(/^\d{6} is your Polyrhythm code$/),
      })
      expect(test.mails.slice(sent).find(({ to }) => to === 'taken@rhythm.example')?.text).toMatch(
        /https?:\/\/\S+\/login$/m,
      )
    })

    it('cannot be finished for an address that has an account, whatever the code', async () => {
      await signUp('victim@rhythm.example')
      const { browser, signUpId } = await startSignUp('victim@rhythm.example')
      const answer = await browser.mutate('auth.verifySignUp', { signUpId, code: '000000' })
      expect(answer.error).toMatchObject({ message: 'wrong_code' })
    })

    it("keeps one browser's password apart from another's, though both sign up the same address", async () => {
      const mine = await startSignUp('race@rhythm.example')
      const theirs = await startSignUp('race@rhythm.example')
      const answer = await theirs.browser.mutate('auth.verifySignUp', {
        signUpId: theirs.signUpId,
        code: wrong(theirs.code),
      })
      expect(answer.error).toMatchObject({ message: 'wrong_code' })
      const swapped = await mine.browser.mutate('auth.verifySignUp', { signUpId: mine.signUpId, code: theirs.code })
      expect(swapped.error).toMatchObject({ message: mine.code === theirs.code ? undefined : 'wrong_code' })
    })

    it.each([
      ['too short', 'password_too_short'],
      ['passwordpassword', 'password_common'],
    ])('refuses the password %j as %s', async (weak, rule) => {
      const { status, error } = await test
        .browser()
        .mutate('auth.signUp', { email: 'w@rhythm.example', name: 'W', password: weak })
      expect(status).toBe(422)
      expect(error).toMatchObject({ data: { refusal: { code: 'invalid', field: 'password', rule } } })
    })

    it('mails one address five times an hour, and answers the same after that', async () => {
      const sent = test.mails.length
      for (let count = 0; count < 7; count += 1) await startSignUp('flooded@rhythm.example')
      expect(test.mails.length - sent).toBe(5)
      minutesLater(61)
      await startSignUp('flooded@rhythm.example')
      expect(test.mails.length - sent).toBe(6)
    })
  })

  describe('the code', () => {
    it('is good for five attempts, the right one among them', async () => {
      const { browser, signUpId, code } = await startSignUp('four@rhythm.example')
      for (let attempt = 0; attempt < 4; attempt += 1)
        expect((await browser.mutate('auth.verifySignUp', { signUpId, code: wrong(code) })).error).toMatchObject({
          message: 'wrong_code',
        })
      expect((await browser.mutate('auth.verifySignUp', { signUpId, code })).status).toBe(200)
    })

    it('is dead after five wrong ones, also when they are tried at once', async () => {
      const { browser, signUpId, code } = await startSignUp('five@rhythm.example')
      await Promise.all(
        Array.from({ length: 5 }, () => browser.mutate('auth.verifySignUp', { signUpId, code: wrong(code) })),
      )
      const answer = await browser.mutate('auth.verifySignUp', { signUpId, code })
      expect(answer).toMatchObject({ status: 401, error: { message: 'wrong_code' } })
    })

    it('runs out after fifteen minutes', async () => {
      const late = await startSignUp('late@rhythm.example')
      minutesLater(15)
      const answer = await late.browser.mutate('auth.verifySignUp', { signUpId: late.signUpId, code: late.code })
      expect(answer.error).toMatchObject({ message: 'wrong_code' })
    })

    it('works once, also when it is sent five times at once', async () => {
      const { browser, signUpId, code } = await startSignUp('once@rhythm.example')
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => browser.mutate('auth.verifySignUp', { signUpId, code })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(4)
      const [{ count } = { count: 0 }] = await test.database.admin<{ count: number }[]>`
        select count(*)::int as count from poly.account where email = 'once@rhythm.example'`
      expect(count).toBe(1)
    })

    it('is unknown and wrong in the same words', async () => {
      const { browser, signUpId, code } = await startSignUp('words@rhythm.example')
      const known = await browser.mutate('auth.verifySignUp', { signUpId, code: wrong(code) })
      const unknown = await browser.mutate('auth.verifySignUp', { signUpId: crypto.randomUUID(), code })
      const words = ({ status, error }: typeof known) => [
        status,
        error?.['message'],
        { ...Object(error?.['data']), requestId: null },
      ]
      expect(words(known)).toEqual(words(unknown))
    })

    it('is stored as a hash only', async () => {
      const { code } = await startSignUp('hashed@rhythm.example')
      const [row] = await test.database
        .admin`select s::text as all from poly.sign_up s where email = 'hashed@rhythm.example'`
      expect(row?.['all']).not.toContain(code)
      expect(row?.['all']).not.toContain(password)
    })
  })

  describe('sign-in', () => {
    it('refuses a wrong password and an unknown address in the same words and about the same time', async () => {
      await signUp('known@rhythm.example')
      const attempt = async (email: string) => {
        const started = performance.now()
        const { status, error } = await test.browser().mutate('auth.signIn', { email, password: 'not this phrase' })
        return { status, message: error?.['message'], ms: performance.now() - started }
      }
      await attempt('warm-up@rhythm.example')
      // The least of several: what else the machine does only ever adds. Without the work for nobody, unknown stays a tenth.
      let [known, unknown] = [Infinity, Infinity]
      const isAlike = () => Math.abs(known - unknown) < 0.5 * known
      for (let round = 0; round < 15 && (round < 5 || !isAlike()); round += 1) {
        const answers = [
          await attempt('known@rhythm.example'),
          await attempt(`unknown${round}@rhythm.example`),
        ] as const
        for (const { status, message } of answers) expect([status, message]).toEqual([401, 'wrong_credentials'])
        known = Math.min(known, answers[0].ms)
        unknown = Math.min(unknown, answers[1].ms)
      }
      expect(isAlike(), `known ${known} ms, unknown ${unknown} ms`).toBe(true)
    })

    it('lets an address wait after twenty wrong passwords, the right one too', async () => {
      await signUp('guessed@rhythm.example')
      const credentials = { email: 'guessed@rhythm.example', password }
      for (let attempt = 0; attempt < 20; attempt += 1)
        await test.browser().mutate('auth.signIn', { ...credentials, password: 'wrong' })
      const waiting = await test.browser().mutate('auth.signIn', credentials)
      expect(waiting).toMatchObject({
        status: 429,
        error: { data: { refusal: { code: 'too_many_attempts', retryAfterSeconds: 900 } } },
      })
      minutesLater(15)
      expect((await test.browser().mutate('auth.signIn', credentials)).status).toBe(200)
    })

    it('lets in no person of a sample company where samples may not sign in', async () => {
      await signUp('sample@rhythm.example')
      await test.database.admin`update poly.account set is_sample = true where email = 'sample@rhythm.example'`
      const answer = await test.browser().mutate('auth.signIn', { email: 'sample@rhythm.example', password })
      expect(answer.error).toMatchObject({ message: 'wrong_credentials' })
    })
  })

  describe('a session', () => {
    it('renews the access token in the same request, for thirty days and no longer', async () => {
      const browser = await signUp('stays@rhythm.example')
      const first = browser.jar.get('__Host-access')
      minutesLater(9)
      await browser.query('auth.me')
      expect(browser.jar.get('__Host-access')).toBe(first)
      minutesLater(2)
      expect((await browser.query('auth.me')).data).not.toBeNull()
      expect(browser.jar.get('__Host-access')).not.toBe(first)
      minutesLater(30 * 24 * 60)
      expect((await browser.query('auth.me')).data).toBeNull()
      expect([...browser.jar.keys()]).toEqual(['__Host-device'])
    })

    it('is over when it is signed out, also for who copied its cookie', async () => {
      const browser = await signUp('leaves@rhythm.example')
      const thief = test.browser()
      thief.jar.set('__Host-session', String(browser.jar.get('__Host-session')))
      expect((await thief.query('auth.me')).data).not.toBeNull()
      await browser.mutate('auth.signOut')
      minutesLater(11) // an access token runs out by itself
      expect((await thief.query('auth.me')).data).toBeNull()
    })

    it('stands in the database as a hash only', async () => {
      const browser = await signUp('opaque@rhythm.example')
      const rows = await test.database.admin`select s::text as all from poly.session s`
      expect(rows.map((row) => row['all']).join()).not.toContain(browser.jar.get('__Host-session'))
    })
  })

  it('leaves no password, code, cookie or token in the log', async () => {
    const { browser, signUpId, code } = await startSignUp('logged@rhythm.example')
    await browser.mutate('auth.verifySignUp', { signUpId, code })
    await browser.query('auth.me')
    const secrets = [password, code, ...browser.jar.values()]
    expect(test.log.length).toBeGreaterThan(0)
    for (const line of test.log.slice(-4)) for (const secret of secrets) expect(line).not.toContain(secret)
  })
})
