import type { AccountId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, moment, oneOf, poly, word } from './columns.ts'
import { accountRef } from './directory.ts'

/*
 * What an account proves itself by beside its password, and what is under way while it does. Part of the directory:
 * no tenant row points here.
 */

/** A passkey: a key pair of which we hold the public half. */
export const passkey = poly.table(
  'passkey',
  {
    /** The credential's own id, base64url. */
    id: text('id').primaryKey(),
    accountId: accountRef(),
    /** COSE. */
    publicKey: bytes('public_key').notNull(),
    /** How often it signed, where it counts; one that falls behind was copied. */
    counter: bigint('counter', { mode: 'number' }).notNull().default(0),
    /** How browsers reach it: 'internal', 'hybrid', 'usb' … */
    transports: text('transports').array().notNull().default(sql`'{}'`),
    /** What its owner calls it. */
    name: text('name').notNull(),
    isSynced: boolean('is_synced').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('passkey_account').on(t.accountId)],
)

/** The codes of an authenticator app (TOTP). Asked for once it is confirmed. */
export const authenticator = poly.table('authenticator', {
  accountId: accountRef().primaryKey(),
  /** Sealed with a key of the server's. */
  secret: bytes('secret').notNull(),
  confirmedAt: moment('confirmed_at'),
  /** The step of the last code that was taken, so that none is good twice. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

/** One of ten codes for the day on which the authenticator is lost; each good once. */
export const recoveryCode = poly.table(
  'recovery_code',
  {
    accountId: accountRef(),
    codeHash: bytes('code_hash').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [primaryKey({ name: 'recovery_code_pk', columns: [t.accountId, t.codeHash] })],
)

/** Somebody whose password was right and who is asked for a code. */
export const pendingSignIn = poly.table(
  'pending_sign_in',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    accountId: accountRef(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('pending_sign_in_account').on(t.accountId, t.createdAt)],
)

export const CHALLENGE_PURPOSES = ['add', 'sign_in', 'prove'] as const

/** What a passkey is asked to sign; good once, for five minutes. */
export const challenge = poly.table(
  'challenge',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    purpose: word('purpose', CHALLENGE_PURPOSES).notNull(),
    /** base64url */
    text: text('text').notNull(),
    /** Null for a sign-in, whose account only the passkey names. */
    accountId: uuid('account_id').$type<AccountId>(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [check('challenge_purpose', oneOf('purpose', CHALLENGE_PURPOSES)), index('challenge_over').on(t.expiresAt)],
)

export const LINK_PURPOSES = ['reset_password', 'change_email'] as const

/** A link that was mailed, by the hash of its token; good once. */
export const mailedLink = poly.table(
  'mailed_link',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    purpose: word('purpose', LINK_PURPOSES).notNull(),
    accountId: accountRef(),
    /** The new address, where that is what it confirms. */
    email: text('email'),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [
    check('mailed_link_purpose', oneOf('purpose', LINK_PURPOSES)),
    index('mailed_link_account').on(t.accountId, t.createdAt),
  ],
)

/** A browser that an account has signed in with: it is not news, and guesses of others do not slow it. */
export const knownDevice = poly.table(
  'known_device',
  {
    accountId: accountRef(),
    /** SHA-256 of what its cookie says. */
    deviceHash: bytes('device_hash').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ name: 'known_device_pk', columns: [t.accountId, t.deviceHash] })],
)
