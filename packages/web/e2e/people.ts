import type { Mail } from '@polyrhythm/api/mail/send-mail'
import type { Page } from 'playwright-core'
import { type JourneyApp, samplePassword } from './app.ts'

export type SignUp = { readonly name: string; readonly email: string; readonly password: string }

/** Signs up through the pages, with the code from the mail; ends where a newcomer lands. */
export async function signUp(page: Page, { mails }: JourneyApp, { name, email, password }: SignUp): Promise<void> {
  await page.goto('/signup')
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Send me the code' }).click()
  const field = page.getByLabel('Six-digit code')
  await field.waitFor()
  await field.fill(codeFor(mails, email))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.waitForURL('**/new')
}

/** Signs in through the page, as one of the samples' people unless a password is given. */
export async function signIn(page: Page, email: string, password = samplePassword): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/home$/)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}

function codeFor(mails: readonly Mail[], email: string): string {
  const mail = mails.findLast(({ to }) => to === email)
  const code = /\b\d{6}\b/.exec(`${mail?.subject ?? ''}\n${mail?.text ?? ''}`)?.[0]
  if (code === undefined) throw new Error(`No code was mailed to ${email}`)
  return code
}
