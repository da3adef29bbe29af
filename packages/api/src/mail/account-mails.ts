import { letter } from './letter.ts'
import type { Mail } from './send-mail.ts'

export const codeMail = (to: string, code: string): Mail =>
  letter({
    to,
    subject: `${code} is your Polyrhythm code`,
    says: ['Somebody, we hope you, signs up for Polyrhythm with this address.'],
    code,
    otherwise: 'It is good for 15 minutes. If it was not you, do nothing: without the code there is no account.',
  })

export const existingAccountMail = (to: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'You already have a Polyrhythm account',
    says: ['Somebody, we hope you, tried to sign up for Polyrhythm with this address, which already has an account.'],
    link: { label: 'Sign in with it', url: `${publicUrl}/login` },
    otherwise: 'If it was not you, do nothing: nobody learned that the account exists, and nothing has changed.',
  })

/** The token stands behind the #, where no server and no log sees it. */
export const resetMail = (to: string, token: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'Choose a new Polyrhythm password',
    says: ['Somebody, we hope you, forgot the password of this Polyrhythm account.'],
    link: { label: 'Choose a new password', url: `${publicUrl}/reset#${token}` },
    otherwise: 'The link is good for 30 minutes, once. If it was not you, do nothing: your password stays as it is.',
  })

export const passwordChangedMail = (to: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'Your Polyrhythm password was changed',
    says: ['The password of your Polyrhythm account was changed, and every other browser was signed out.'],
    link: { label: 'Choose another one', url: `${publicUrl}/forgot` },
    otherwise: 'If it was not you, choose another password now.',
  })

export const newDeviceMail = (
  to: string,
  { device, at, publicUrl }: { readonly device: string; readonly at: Date; readonly publicUrl: string },
): Mail =>
  letter({
    to,
    subject: 'A new browser signed in to Polyrhythm',
    says: [
      `Your Polyrhythm account was used on a browser that it had not been used on before: ${device || 'one that does not say what it is'}, ${when(at)}.`,
    ],
    link: { label: 'See where you are signed in', url: `${publicUrl}/account` },
    otherwise: 'If it was not you, sign that browser out there and choose a new password.',
  })

export const confirmEmailMail = (to: string, token: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'Confirm your new Polyrhythm address',
    says: ['Somebody, we hope you, wants to use this address for their Polyrhythm account.'],
    link: { label: 'Use this address', url: `${publicUrl}/confirm-email#${token}` },
    otherwise: 'The link is good for 30 minutes, once. If it was not you, do nothing.',
  })

export const emailAskedMail = (to: string, newEmail: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'Your Polyrhythm address is about to change',
    says: [`Your Polyrhythm account shall use ${newEmail} from now on, as soon as that mailbox confirms it.`],
    link: { label: 'See your account', url: `${publicUrl}/account` },
    otherwise: 'If it was not you, sign out all other browsers there and choose a new password.',
  })

export const emailChangedMail = (to: string, newEmail: string): Mail =>
  letter({
    to,
    subject: 'Your Polyrhythm address was changed',
    says: [`Your Polyrhythm account now uses ${newEmail}. This is the last letter to the former address.`],
    otherwise: 'If it was not you, answer this letter.',
  })

export const addressTakenMail = (to: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'This address already has a Polyrhythm account',
    says: ['Somebody, we hope you, wants to move another Polyrhythm account to this address, which already has one.'],
    link: { label: 'Sign in with it', url: `${publicUrl}/login` },
    otherwise: 'Nothing has changed, and nobody learned that the account exists.',
  })

export const invitationMail = (
  to: string,
  { link, orgName, invitedBy }: { readonly link: string; readonly orgName: string; readonly invitedBy: string },
): Mail =>
  letter({
    to,
    subject: `${invitedBy} invites you to ${orgName} on Polyrhythm`,
    says: [
      `${invitedBy} would like you to join ${orgName} on Polyrhythm, where its squads keep what they aim at and how it goes.`,
    ],
    link: { label: `Join ${orgName}`, url: link },
    otherwise: 'The link is yours alone and good for 14 days, once. If you expected no invitation, do nothing.',
  })

export const accountDeletedMail = (to: string, publicUrl: string): Mail =>
  letter({
    to,
    subject: 'Your Polyrhythm account is deleted',
    says: [
      'Your Polyrhythm account is deleted, and every browser is signed out. What you wrote stays with your squads, without your name. This is our last letter to you.',
    ],
    link: { label: 'Begin anew', url: `${publicUrl}/signup` },
    otherwise: 'If it was not you, answer this letter.',
  })

const when = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
