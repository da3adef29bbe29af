import type { TestApp } from './test-app.ts'

/** Signs somebody up, as a person does with the mailed code. */
export async function signUpAs(test: TestApp, email: string) {
  const password = 'a phrase of my own'
  const browser = test.browser()
  const { data } = await browser.mutate('auth.signUp', { email, name: 'Ada', password })
  const code = /\d{6}/.exec(test.mails.findLast(({ to }) => to === email)?.subject ?? '')?.[0] ?? ''
  await browser.mutate('auth.verifySignUp', { signUpId: (data as { signUpId: string }).signUpId, code })
  return { browser, email, password }
}
