import type { Words } from './letter.ts'

const ifNot = 'If it was not you, do nothing'

/** What the owner of an account is told of. */
export type Protection =
  | 'passkey_added'
  | 'passkey_removed'
  | 'authenticator_on'
  | 'authenticator_off'
  | 'recovery_codes_renewed'

const protections: Readonly<Record<Protection, string>> = {
  passkey_added: 'A passkey was added to your Polyrhythm account',
  passkey_removed: 'A passkey was taken from your Polyrhythm account',
  authenticator_on: 'Signing in to Polyrhythm asks for a code now',
  authenticator_off: 'Signing in to Polyrhythm asks for no code any more',
  recovery_codes_renewed: 'Your Polyrhythm recovery codes were replaced',
}

/** What letters say in English. */
export const english = {
  yourCode: (code: string): string => `Your code: ${code}`,
  code: (code: string): Words => ({
    subject: `${code} is your Polyrhythm code`,
    says: ['Somebody, we hope you, signs up for Polyrhythm with this address.'],
    otherwise: `It is good for 15 minutes. ${ifNot}: without the code there is no account.`,
  }),
  existingAccount: (): Words => ({
    subject: 'You already have a Polyrhythm account',
    says: ['Somebody, we hope you, tried to sign up for Polyrhythm with this address, which already has an account.'],
    label: 'Sign in with it',
    otherwise: `${ifNot}: nobody learned that the account exists, and nothing has changed.`,
  }),
  reset: (): Words => ({
    subject: 'Choose a new Polyrhythm password',
    says: ['Somebody, we hope you, forgot the password of this Polyrhythm account.'],
    label: 'Choose a new password',
    otherwise: `The link is good for 30 minutes, once. ${ifNot}: your password stays as it is.`,
  }),
  passwordChanged: (): Words => ({
    subject: 'Your Polyrhythm password was changed',
    says: ['The password of your Polyrhythm account was changed, and every other browser was signed out.'],
    label: 'Choose another one',
    otherwise: 'If it was not you, choose another password now.',
  }),
  newDevice: (device: string, at: string): Words => ({
    subject: 'A new browser signed in to Polyrhythm',
    says: [
      `Your Polyrhythm account was used on a browser that it had not been used on before: ${device || 'one that does not say what it is'}, ${at}.`,
    ],
    label: 'See where you are signed in',
    otherwise: 'If it was not you, sign that browser out there and choose a new password.',
  }),
  confirmEmail: (): Words => ({
    subject: 'Confirm your new Polyrhythm address',
    says: ['Somebody, we hope you, wants to use this address for their Polyrhythm account.'],
    label: 'Use this address',
    otherwise: `The link is good for 30 minutes, once. ${ifNot}.`,
  }),
  emailAsked: (newEmail: string): Words => ({
    subject: 'Your Polyrhythm address is about to change',
    says: [`Your Polyrhythm account shall use ${newEmail} from now on, as soon as that mailbox confirms it.`],
    label: 'See your account',
    otherwise: 'If it was not you, sign out all other browsers there and choose a new password.',
  }),
  emailChanged: (newEmail: string): Words => ({
    subject: 'Your Polyrhythm address was changed',
    says: [`Your Polyrhythm account now uses ${newEmail}. This is the last letter to the former address.`],
    otherwise: 'If it was not you, answer this letter.',
  }),
  protectionChanged: (what: Protection): Words => ({
    subject: protections[what],
    says: [`${protections[what]}.`],
    label: 'See your account',
    otherwise: 'If it was not you, take it back there, sign out all other browsers and choose a new password.',
  }),
  addressTaken: (): Words => ({
    subject: 'This address already has a Polyrhythm account',
    says: ['Somebody, we hope you, wants to move another Polyrhythm account to this address, which already has one.'],
    label: 'Sign in with it',
    otherwise: 'Nothing has changed, and nobody learned that the account exists.',
  }),
  accountDeleted: (): Words => ({
    subject: 'Your Polyrhythm account is deleted',
    says: [
      'Your Polyrhythm account is deleted, and every browser is signed out. What you wrote stays where you wrote it, without your name. This is our last letter to you.',
    ],
    label: 'Begin anew',
    otherwise: 'If it was not you, answer this letter.',
  }),
  invitation: (orgName: string, invitedBy: string): Words => ({
    subject: `${invitedBy} invites you to ${orgName} on Polyrhythm`,
    says: [
      `${invitedBy} would like you to join ${orgName} on Polyrhythm, where it keeps what it believes, what it aims at, and how it goes.`,
    ],
    label: `Join ${orgName}`,
    otherwise: 'The link is yours alone and good for 14 days, once. If you expected no invitation, do nothing.',
  }),
}
