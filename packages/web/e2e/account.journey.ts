import { Secret, TOTP } from 'otpauth'
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { JourneyApp } from './app.ts'
import { journey } from './journey.ts'
import { signUp } from './people.ts'

let minutesAhead = 0
const now = (): number => Date.now() + minutesAhead * 60_000
const { person, app } = journey({ clock: () => new Date(now()) })

const password = 'four quiet bicycles leave'
const another = 'six loud tractors arrive'

/** Where the newest letter to somebody about something leads. */
async function linkTo(email: string, subject: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const found = app().mails.findLast((mail) => mail.to === email && subject.test(mail.subject))
    const link = /https?:\S+/.exec(found?.text ?? '')?.[0]
    if (link !== undefined) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No letter to ${email} about ${subject}`)
}

const newcomer = async (page: Page, email: string): Promise<void> =>
  signUp(page, app(), { name: 'Nora Lind', email, password })

const fillSignIn = async (page: Page, email: string, word: string): Promise<void> => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Whether a page that is one's own asks for a sign-in. */
const isSignedOut = async (page: Page): Promise<boolean> => {
  await page.goto('/account')
  return page.waitForURL('**/login?next=%2Faccount').then(
    () => true,
    () => false,
  )
}

/** localhost instead of 127.0.0.1: passkeys are bound to a name. */
const named = ({ origin }: JourneyApp): string => origin.replace('127.0.0.1', 'localhost')

async function withAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return session
}

describe('an account', () => {
  it('whose password is forgotten gets another by mail, and is signed out everywhere', async () => {
    const first = await person('nora')
    await newcomer(first.page, 'nora@acme.example')
    const { page } = await person('nora elsewhere')
    await page.goto('/login')
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    // The page before has a field of the same name.
    await page.getByRole('button', { name: 'Send me the link' }).waitFor()
    await page.getByLabel('E-mail').fill('nora@acme.example')
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()

    await page.goto(await linkTo('nora@acme.example', /new Polyrhythm password/))
    await page.getByLabel('New password').fill('too short')
    await page.getByRole('button', { name: 'Use this password' }).click()
    await page.getByText('Use at least 15 characters.').waitFor()
    await page.getByLabel('New password').fill(another)
    await page.getByRole('button', { name: 'Use this password' }).click()
    await page.getByText('Sign in as nora@acme.example with the new one.').waitFor()

    await fillSignIn(page, 'nora@acme.example', another)
    await page.waitForURL('**/new')
    expect(await isSignedOut(first.page)).toBe(true)
  })

  it('signs in with a passkey', async () => {
    const { page } = await person('pia')
    await newcomer(page, 'pia@acme.example')
    await page.goto(named(app()))
    await withAuthenticator(page)
    await page.goto(`${named(app())}/login`)
    await page.getByLabel('E-mail').fill('pia@acme.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/new')
    await page.goto(`${named(app())}/account`)
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByLabel('What you call it').fill('My laptop')
    await page.getByRole('button', { name: 'Make the passkey' }).click()
    await page.getByRole('rowheader', { name: 'My laptop' }).waitFor()

    await page.context().clearCookies()
    await page.goto(`${named(app())}/login`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL('**/new')
    await page.goto(`${named(app())}/account`)
    await page.getByRole('heading', { name: 'E-mail' }).waitFor()
    expect(await page.getByText('pia@acme.example').count()).toBe(1)
  })

  it('asks for a second step once it is on, and for a proof before it is turned off', async () => {
    const { page, trouble } = await person('tove')
    await newcomer(page, 'tove@acme.example')
    await page.goto('/account')
    await page.getByRole('button', { name: 'Turn on the second step' }).click()
    const secret = Secret.fromBase32(await page.getByLabel('Or type this secret into it').inputValue())
    const code = (): string => new TOTP({ secret }).generate({ timestamp: now() })
    await page.getByLabel('The code that it shows now').fill(code())
    await page.getByRole('button', { name: 'Turn it on' }).click()
    const codes = page.getByRole('dialog', { name: 'Your recovery codes' })
    const spare = await codes.getByRole('listitem').first().innerText()
    expect(await codes.getByRole('listitem').count()).toBe(10)
    await codes.getByRole('button', { name: 'I have kept them' }).click()

    await page.context().clearCookies()
    await fillSignIn(page, 'tove@acme.example', password)
    await page.getByLabel('Code').fill(spare)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/new')

    minutesAhead += 11
    await page.goto('/account')
    await page.getByText('9 recovery codes are left.').waitFor()
    await page.getByRole('button', { name: 'Turn it off' }).click()
    const proof = page.getByRole('dialog', { name: 'Is it you?' })
    await proof.waitFor()
    expect(trouble.take()).toEqual([expect.stringContaining('403')])
    await proof.getByLabel('Code').fill(code())
    await proof.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('button', { name: 'Turn on the second step' }).waitFor()
  })

  it('shows where it is signed in, and ends it there', async () => {
    const [here, there] = [await person('sol'), await person('sol elsewhere')]
    await newcomer(here.page, 'sol@acme.example')
    await fillSignIn(there.page, 'sol@acme.example', password)
    await there.page.waitForURL('**/new')
    await here.page.goto('/account')
    const row = here.page.getByRole('row').filter({ hasText: 'Chrome on Linux' }).filter({ hasNotText: 'this one' })
    await row.getByRole('button', { name: /^Sign out/ }).click()
    await row.waitFor({ state: 'detached' })
    expect(await isSignedOut(there.page)).toBe(true)
  })

  it('moves to another address once its mailbox confirms', async () => {
    const { page } = await person('max')
    await newcomer(page, 'max@acme.example')
    await page.goto('/account')
    await page.getByLabel('Another address').fill('max@new.example')
    await page.getByRole('button', { name: 'Send the link' }).click()
    await page.getByText('A link is on its way to max@new.example.').waitFor()
    await page.goto(await linkTo('max@new.example', /Confirm/))
    await page.getByRole('button', { name: 'Use this address' }).click()
    await page.getByText('You sign in with max@new.example from now on.').waitFor()
    await page.goto('/account')
    await page.getByRole('heading', { name: 'E-mail' }).waitFor()
    expect(await page.getByText('max@new.example').count()).toBe(1)
  })
})
