import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, moment, poly } from './columns.ts'
import { xid8 } from './node.ts'

/*
 * The directory: what must be known before a tenant is. These tables stand outside the tenants, have no org policy,
 * and are named one by one in the law test. A tenant row never points here, except member.account_id.
 */

export const accountRef = () =>
  uuid('account_id')
    .$type<AccountId>()
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' })

/** Somebody who can sign in. */
export const account = poly.table(
  'account',
  {
    id: uuid('id').$type<AccountId>().primaryKey().default(sql`uuidv7()`),
    /** Lower-cased and trimmed by the API. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** Argon2id in PHC form. */
    passwordHash: text('password_hash').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** A sample person of `npm start`; cannot sign in when NODE_ENV is production. */
    isSample: boolean('is_sample').notNull().default(false),
    /** Whether the small buttons that explain a word are left away. */
    hidesHints: boolean('hides_hints').notNull().default(false),
  },
  (t) => [uniqueIndex('account_email').on(sql`lower(${t.email})`)],
)

/** A sign-up that waits for its six digits. The newest row of an address counts. */
export const signUp = poly.table(
  'sign_up',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    /** SHA-256 of id and code. */
    codeHash: bytes('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('sign_up_email').on(t.email, t.createdAt)],
)

/**
 * A browser that is signed in: a family of refresh tokens, one after another, of which the newest is good. Tokens are
 * derived from the seed and the server's secret, so that neither alone makes one.
 */
export const session = poly.table(
  'session',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    accountId: accountRef(),
    seed: bytes('seed').notNull(),
    /** Which token of the family is the newest. */
    generation: integer('generation').notNull().default(0),
    rotatedAt: moment('rotated_at').notNull().defaultNow(),
    /** When the person last proved who they are; dangerous acts ask for a fresh proof. */
    provedAt: moment('proved_at').notNull().defaultNow(),
    /** 'Firefox on Linux', for the list of sessions. */
    device: text('device').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index('session_account').on(t.accountId, t.expiresAt), index('session_revoked').on(t.revokedAt)],
)

/** Which address (slug) leads to which tenant. */
export const orgDirectory = poly.table(
  'org_directory',
  {
    slug: text('slug').primaryKey(),
    orgId: uuid('org_id').$type<OrgId>().notNull(),
    name: text('name').notNull(),
    /** Whether nothing can be changed there. */
    isArchived: boolean('is_archived').notNull().default(false),
    /** The day from which on it is gone for good; null = never. */
    deleteOn: date('delete_on', { mode: 'string' }),
  },
  (t) => [uniqueIndex('org_directory_org').on(t.orgId)],
)

/** Which account is which member of which tenant. Made and removed by a trigger on member only. */
export const membership = poly.table(
  'membership',
  {
    accountId: accountRef(),
    orgId: uuid('org_id').$type<OrgId>().notNull(),
    memberId: uuid('member_id').$type<MemberId>().notNull(),
    /** Whether this person put the first steps of this organisation away. */
    hidesSteps: boolean('hides_steps').notNull().default(false),
  },
  (t) => [primaryKey({ name: 'membership_pk', columns: [t.accountId, t.orgId] })],
)

/** Where an account was a member and left, so that whoever deletes it is forgotten there too. Written by the same trigger. */
export const pastMembership = poly.table(
  'past_membership',
  {
    accountId: accountRef(),
    orgId: uuid('org_id').$type<OrgId>().notNull(),
    memberId: uuid('member_id').$type<MemberId>().notNull(),
  },
  (t) => [primaryKey({ name: 'past_membership_pk', columns: [t.accountId, t.orgId] })],
)

/** Which organisations whoever has an address at a domain may join. Written by a trigger on join_domain only. */
export const domainDirectory = poly.table(
  'domain_directory',
  {
    /** In small letters, international ones as Punycode: 'xn--bcher-kva.example'. */
    domain: text('domain').notNull(),
    orgId: uuid('org_id').$type<OrgId>().notNull(),
  },
  (t) => [primaryKey({ name: 'domain_directory_pk', columns: [t.domain, t.orgId] })],
)

/** Which invitation link leads to which tenant, by the hash of its token. */
export const invitationDirectory = poly.table(
  'invitation_directory',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    orgId: uuid('org_id').$type<OrgId>().notNull(),
    invitationId: uuid('invitation_id').notNull(),
    /** SHA-256 of the address it was mailed to, so that whoever has it can be forgotten; null = it was handed over. */
    emailHash: bytes('email_hash'),
  },
  (t) => [index('invitation_directory_email').on(t.emailHash)],
)

/** Which organisation is whose private copy of the sample company. Written by poly.open_sample only. */
export const sampleCopy = poly.table(
  'sample_copy',
  {
    /** One copy an account; null = the account is gone, and the caretaker removes the copy. */
    accountId: uuid('account_id')
      .$type<AccountId>()
      .references(() => account.id, { onDelete: 'set null' }),
    orgId: uuid('org_id').$type<OrgId>().primaryKey(),
    /** The transaction that wrote it: only there may the app replay the past. */
    xid: xid8('xid').notNull(),
    openedAt: moment('opened_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('sample_copy_account').on(t.accountId)],
)
