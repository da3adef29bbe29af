import type { Mail } from '#api/mail/send-mail'

export const codeMail = (to: string, code: string): Mail => ({
  to,
  subject: `${code} is your Polyrhythm code`,
  text: `Somebody, we hope you, signs up for Polyrhythm with this address.

Your code: ${code}

It is good for 15 minutes. If it was not you, do nothing: without the code there is no account.
`,
})

export const existingAccountMail = (to: string, publicUrl: string): Mail => ({
  to,
  subject: 'You already have a Polyrhythm account',
  text: `Somebody, we hope you, tried to sign up for Polyrhythm with this address, which already has an account.

Sign in with it: ${publicUrl}/login

If it was not you, do nothing: nobody learned that the account exists, and nothing has changed.
`,
})
