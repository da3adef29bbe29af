import { challenge, passkey } from '@polyrhythm/db/schema/credential'
import type { AccountId } from '@polyrhythm/domain/ids'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Deps } from '#api/deps'

type PasskeyDeps = Pick<Deps, 'directory'>
type Purpose = 'add' | 'sign_in' | 'prove'

const minutes = 5

/** What a browser is given to have a passkey made or asked. */
export type Asked<Options> = { readonly challengeId: string; readonly options: Options }

export type NewPasskeyOptions = Omit<PublicKeyCredentialCreationOptionsJSON, 'extensions'>
export type PasskeyOptions = Omit<PublicKeyCredentialRequestOptionsJSON, 'extensions'>

/** Passkeys are bound to the name in the address bar; both must be ours. */
const partyOf = (origin: string) => ({ expectedOrigin: origin, expectedRPID: new URL(origin).hostname })

/** Begins to add a passkey to an account. */
export async function askForNewPasskey(
  { directory }: PasskeyDeps,
  { id, email, name }: { readonly id: AccountId; readonly email: string; readonly name: string },
  origin: string,
  now: Date,
): Promise<Asked<NewPasskeyOptions>> {
  const known = await listPasskeys(directory, id)
  const { extensions: _, ...options } = await generateRegistrationOptions({
    rpName: 'Polyrhythm',
    rpID: partyOf(origin).expectedRPID,
    userID: new TextEncoder().encode(id),
    userName: email,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: known.map((each) => ({ id: each.id, transports: each.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { challengeId: await keep(directory, 'add', options.challenge, id, now), options }
}

/**
 * Adds the passkey that a browser made.
 *
 * @returns whether it answers what was asked
 */
export async function addPasskey(
  { directory }: PasskeyDeps,
  given: {
    readonly accountId: AccountId
    readonly challengeId: string
    readonly response: RegistrationResponseJSON
    readonly name: string
    readonly origin: string
    readonly now: Date
  },
): Promise<boolean> {
  const asked = await take(directory, 'add', given.challengeId, given.now)
  if (asked === null || asked.accountId !== given.accountId) return false
  const found = await verifyRegistrationResponse({
    response: given.response,
    expectedChallenge: asked.text,
    requireUserVerification: true,
    ...partyOf(given.origin),
  }).catch(() => null)
  if (!found?.verified) return false
  const { credential, credentialBackedUp } = found.registrationInfo
  const added = await directory
    .insert(passkey)
    .values({
      id: credential.id,
      accountId: given.accountId,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name: given.name,
      isSynced: credentialBackedUp,
      createdAt: given.now,
    })
    .onConflictDoNothing()
    .returning({ id: passkey.id })
  return added.length > 0
}

/** Begins to prove who one is; for a sign-in the account is not known yet. */
export async function askForPasskey(
  { directory }: PasskeyDeps,
  purpose: 'sign_in' | 'prove',
  accountId: AccountId | null,
  origin: string,
  now: Date,
): Promise<Asked<PasskeyOptions>> {
  const known = accountId === null ? [] : await listPasskeys(directory, accountId)
  const { extensions: _, ...options } = await generateAuthenticationOptions({
    rpID: partyOf(origin).expectedRPID,
    userVerification: 'required',
    allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
  })
  return { challengeId: await keep(directory, purpose, options.challenge, accountId, now), options }
}

/**
 * Whose passkey signed what was asked.
 *
 * @returns null where it was not asked, not by this page, not with a passkey of ours, or with one that was copied
 */
export async function checkPasskey(
  { directory }: PasskeyDeps,
  purpose: 'sign_in' | 'prove',
  given: {
    readonly challengeId: string
    readonly response: AuthenticationResponseJSON
    readonly origin: string
    readonly now: Date
  },
): Promise<AccountId | null> {
  const [asked, [known]] = await Promise.all([
    take(directory, purpose, given.challengeId, given.now),
    directory.select().from(passkey).where(eq(passkey.id, given.response.id)),
  ])
  if (asked === null || known === undefined) return null
  if (asked.accountId !== null && asked.accountId !== known.accountId) return null
  const found = await verifyAuthenticationResponse({
    response: given.response,
    expectedChallenge: asked.text,
    requireUserVerification: true,
    credential: { id: known.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    ...partyOf(given.origin),
  }).catch(() => null)
  if (!found?.verified) return null
  const { newCounter, credentialBackedUp } = found.authenticationInfo
  await directory
    .update(passkey)
    .set({ counter: newCounter, isSynced: credentialBackedUp, lastUsedAt: given.now })
    .where(eq(passkey.id, known.id))
  return known.accountId
}

/** The passkeys of an account, oldest first. */
export const listPasskeys = (directory: Deps['directory'], accountId: AccountId) =>
  directory.select().from(passkey).where(eq(passkey.accountId, accountId)).orderBy(passkey.createdAt)

async function keep(
  directory: Deps['directory'],
  purpose: Purpose,
  text: string,
  accountId: AccountId | null,
  now: Date,
): Promise<string> {
  const [made] = await directory
    .insert(challenge)
    .values({ purpose, text, accountId, expiresAt: new Date(now.getTime() + minutes * 60_000) })
    .returning({ id: challenge.id })
  if (made === undefined) throw new Error('A challenge was inserted and not returned')
  return made.id
}

/** A challenge is good once. */
async function take(directory: Deps['directory'], purpose: Purpose, id: string, now: Date) {
  const [taken] = await directory
    .update(challenge)
    .set({ usedAt: now })
    .where(
      and(eq(challenge.id, id), eq(challenge.purpose, purpose), isNull(challenge.usedAt), gt(challenge.expiresAt, now)),
    )
    .returning({ text: challenge.text, accountId: challenge.accountId })
  return taken ?? null
}
