import { MEMBER_ROLES } from '@polyrhythm/domain/members/invite-member'
import { CYCLE_KINDS } from '@polyrhythm/domain/cycles/cycle'
import { type OwnTerms, TERM_PRESETS } from '@polyrhythm/domain/orgs/terms'
import type { AccountId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { check, foreignKey, jsonb, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  bytes,
  day,
  id,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  orgId,
  poly,
  tenantPolicy,
  word,
} from './columns.ts'

/** A tenant. Made by poly.found_org only. */
export const org = poly.table(
  'org',
  {
    orgId: orgId().primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    /** IANA name: cycles, ends of days and "as of" follow it. */
    timeZone: text('time_zone').notNull(),
    cycleKind: word('cycle_kind', CYCLE_KINDS).notNull().default('quarter'),
    /** Which words the screens use: squad and tribe, or team and department. */
    terms: word('terms', TERM_PRESETS).notNull().default('spotify'),
    /** Words of its own over the preset's. Written by poly.choose_terms only. */
    ownTerms: jsonb('own_terms').$type<OwnTerms>().notNull().default({}),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** Since when everything can be read and nothing changed; null = it lives. */
    archivedAt: moment('archived_at'),
    /** The day, in its zone, from which on it is gone for good; null = never. */
    deleteOn: day('delete_on'),
  },
  () => [
    check('org_deleted_is_archived', sql`delete_on is null or archived_at is not null`),
    check('org_cycle_kind', oneOf('cycle_kind', CYCLE_KINDS)),
    check('org_terms', oneOf('terms', TERM_PRESETS)),
    check('org_own_terms', sql`jsonb_typeof(own_terms) = 'object'`),
    tenantPolicy(),
    mayInsert(sql`false`),
    mayUpdate(sql`(select poly.is_admin())`),
  ],
)

/** A person in a tenant; never deleted, only emptied ("former member"). Made by found_org, accept_invitation and join_by_domain only. */
export const member = poly.table(
  'member',
  {
    orgId: orgId().references(() => org.orgId),
    id: memberId('id').notNull().default(sql`uuidv7()`),
    /** Null for people of a sample who cannot sign in. The only pointer from a tenant to the directory. */
    accountId: uuid('account_id').$type<AccountId>(),
    /** Null for whoever deleted their account. */
    name: text('name'),
    /** What the person does there, in their words: "CPO". */
    title: text('title').notNull().default(''),
    role: word('role', MEMBER_ROLES).notNull().default('member'),
    joinedOn: day('joined_on').notNull().default(sql`current_date`),
    leftOn: day('left_on'),
  },
  (t) => [
    primaryKey({ name: 'member_pk', columns: [t.orgId, t.id] }),
    unique('member_account').on(t.orgId, t.accountId),
    check('member_role', oneOf('role', MEMBER_ROLES)),
    check('member_nameless_is_former', sql`name is not null or (account_id is null and left_on is not null)`),
    tenantPolicy(),
    mayInsert(sql`false`),
    mayUpdate(sql`false`),
  ],
)

/** A link that lets somebody in, by the hash of its token; seats follow the rules of seats when it is accepted. */
export const invitation = poly.table(
  'invitation',
  {
    orgId: orgId().references(() => org.orgId),
    id: id(),
    role: word('role', MEMBER_ROLES).notNull().default('member'),
    /** Squads the inviter would like the person to sit in. */
    unitIds: uuid('unit_ids').array().notNull().default(sql`'{}'`),
    note: text('note').notNull().default(''),
    /** Where the link was mailed, trimmed and in lower case; null = it was handed over. */
    email: text('email'),
    /** SHA-256 of the token in the link. */
    tokenHash: bytes('token_hash').notNull(),
    createdBy: memberId('created_by').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    acceptedBy: memberId('accepted_by'),
    acceptedAt: moment('accepted_at'),
  },
  (t) => [
    primaryKey({ name: 'invitation_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'invitation_created_by',
      columns: [t.orgId, t.createdBy],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({
      name: 'invitation_accepted_by',
      columns: [t.orgId, t.acceptedBy],
      foreignColumns: [member.orgId, member.id],
    }),
    check('invitation_role', oneOf('role', MEMBER_ROLES)),
    tenantPolicy(),
    // A member invites into their own squads; an admin invites anybody as anything.
    mayInsert(
      sql`created_by = (select poly.actor()) and ((select poly.is_admin()) or (role = 'member' and unit_ids <@ (select poly.my_squads()) and cardinality(unit_ids) > 0))`,
    ),
    mayUpdate(sql`created_by = (select poly.actor()) or (select poly.is_admin())`),
  ],
)

/** A domain of mail at which whoever has a confirmed address joins by themselves, from when until when. Each opening has its row. */
export const joinDomain = poly.table(
  'join_domain',
  {
    orgId: orgId().references(() => org.orgId),
    id: id(),
    /** In small letters, international ones as Punycode. */
    domain: text('domain').notNull(),
    openedBy: memberId('opened_by').notNull(),
    openedAt: moment('opened_at').notNull().default(sql`poly.clock()`),
    closedAt: moment('closed_at'),
  },
  (t) => [
    primaryKey({ name: 'join_domain_pk', columns: [t.orgId, t.id] }),
    uniqueIndex('join_domain_open').on(t.orgId, t.domain).where(sql`closed_at is null`),
    foreignKey({
      name: 'join_domain_opened_by',
      columns: [t.orgId, t.openedBy],
      foreignColumns: [member.orgId, member.id],
    }),
    tenantPolicy(),
    // What makes a domain the organisation's is that an admin's own confirmed address is at it.
    mayInsert(
      sql`opened_by = (select poly.actor()) and (select poly.is_admin()) and exists (select from poly.member m join poly.account a on a.id = m.account_id where m.org_id = join_domain.org_id and m.id = join_domain.opened_by and split_part(lower(a.email), '@', 2) = join_domain.domain)`,
    ),
    mayUpdate(sql`(select poly.is_admin())`),
  ],
)
