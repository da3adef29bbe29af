import { english, type Protection } from './english.ts'
import type { Language } from './language.ts'
import { letter, type Words } from './letter.ts'
import type { Mail } from './send-mail.ts'
import { swedish } from './swedish.ts'

/** Whom a letter goes to, and in which language. */
export type Reader = { readonly to: string; readonly language: Language }

const wordsOf: Readonly<Record<Language, typeof english>> = { en: english, sv: swedish }

const write = ({ to, language }: Reader, words: Words, { code, url }: { code?: string; url?: string } = {}): Mail =>
  letter({
    to,
    language,
    ...words,
    ...(code === undefined ? {} : { code: { code, line: wordsOf[language].yourCode(code) } }),
    ...(url === undefined ? {} : { url }),
  })

export const codeMail = (reader: Reader, code: string): Mail =>
  write(reader, wordsOf[reader.language].code(code), { code })

export const existingAccountMail = (reader: Reader, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].existingAccount(), { url: `${publicUrl}/login` })

/** The token stands behind the #, where no server and no log sees it. */
export const resetMail = (reader: Reader, token: string, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].reset(), { url: `${publicUrl}/reset#${token}` })

export const passwordChangedMail = (reader: Reader, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].passwordChanged(), { url: `${publicUrl}/forgot` })

export const newDeviceMail = (
  reader: Reader,
  { device, at, publicUrl }: { readonly device: string; readonly at: Date; readonly publicUrl: string },
): Mail => write(reader, wordsOf[reader.language].newDevice(device, when(at)), { url: `${publicUrl}/account` })

export const confirmEmailMail = (reader: Reader, token: string, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].confirmEmail(), { url: `${publicUrl}/confirm-email#${token}` })

export const emailAskedMail = (reader: Reader, newEmail: string, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].emailAsked(newEmail), { url: `${publicUrl}/account` })

export const emailChangedMail = (reader: Reader, newEmail: string): Mail =>
  write(reader, wordsOf[reader.language].emailChanged(newEmail))

export const protectionChangedMail = (reader: Reader, what: Protection, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].protectionChanged(what), { url: `${publicUrl}/account` })

export const addressTakenMail = (reader: Reader, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].addressTaken(), { url: `${publicUrl}/login` })

export const invitationMail = (
  reader: Reader,
  { link, orgName, invitedBy }: { readonly link: string; readonly orgName: string; readonly invitedBy: string },
): Mail => write(reader, wordsOf[reader.language].invitation(orgName, invitedBy), { url: link })

export const accountDeletedMail = (reader: Reader, publicUrl: string): Mail =>
  write(reader, wordsOf[reader.language].accountDeleted(), { url: `${publicUrl}/signup` })

const when = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
