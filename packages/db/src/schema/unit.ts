import { CYCLE_KINDS } from '@polyrhythm/domain/cycles/cycle'
import { SEAT_ROLES, UNIT_KINDS } from '@polyrhythm/domain/squads/unit'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  day,
  id,
  mayInsert,
  mayUpdate,
  memberId,
  moment,
  oneOf,
  orgId,
  poly,
  sitsIn,
  tenantPolicy,
  word,
} from './columns.ts'
import { node } from './node.ts'
import { member } from './org.ts'

/** A company, tribe, function, market, squad, chapter or guild: what its node does not say. The node's body is the mission. */
export const unit = poly.table(
  'unit',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    nodeKind: text('node_kind').notNull().default('unit'),
    kind: word('kind', UNIT_KINDS).notNull(),
    slug: text('slug').notNull(),
    /** 2–5 capital letters of a squad: its objectives are PAY-1, PAY-2. Fixed for ever; BL is the beliefs'. */
    prefix: text('prefix'),
    /** 1 = Monday … 7 = Sunday: when the weekly check-in is due, in the squad's zone. */
    checkInWeekday: integer('check_in_weekday').notNull().default(1),
    /** IANA name; null = the organisation's. */
    timeZone: text('time_zone'),
    /** null = the organisation's. */
    cycleKind: word('cycle_kind', CYCLE_KINDS),
  },
  (t) => [
    primaryKey({ name: 'unit_pk', columns: [t.orgId, t.id] }),
    unique('unit_slug').on(t.orgId, t.slug),
    unique('unit_prefix').on(t.orgId, t.prefix),
    unique('unit_id_kind').on(t.orgId, t.id, t.kind),
    foreignKey({ name: 'unit_node', columns: [t.orgId, t.id], foreignColumns: [node.orgId, node.id] }),
    check('unit_node_kind', sql`node_kind = 'unit'`),
    check('unit_kind', oneOf('kind', UNIT_KINDS)),
    check('unit_squad_has_prefix', sql`(kind = 'squad') = (prefix is not null)`),
    check('unit_prefix_shape', sql`prefix ~ '^[A-Z]{2,5}$' and prefix <> 'BL'`),
    check('unit_weekday', sql`check_in_weekday between 1 and 7`),
    tenantPolicy(),
    mayInsert(sql`(select poly.is_admin())`),
    mayUpdate(sql`(select poly.is_admin())`),
  ],
)

const ofUnit = (name: string, t: { orgId: AnyPgColumn }, column: AnyPgColumn) =>
  foreignKey({ name, columns: [t.orgId, column], foreignColumns: [unit.orgId, unit.id] })

/** Where a unit stands under another, from when until when; moving it never rewrites the past. */
export const standing = poly.table(
  'standing',
  {
    orgId: orgId(),
    unitId: uuid('unit_id').notNull(),
    parentId: uuid('parent_id').notNull(),
    fromOn: day('from_on').notNull(),
    /** First day on which it no longer holds; 'infinity' = still holds. */
    untilOn: day('until_on').notNull().default(sql`'infinity'`),
  },
  (t) => [
    primaryKey({ name: 'standing_pk', columns: [t.orgId, t.unitId, t.fromOn] }),
    ofUnit('standing_unit', t, t.unitId),
    ofUnit('standing_parent', t, t.parentId),
    index('standing_by_parent').on(t.orgId, t.parentId),
    check('standing_forward', sql`from_on <= until_on`),
    tenantPolicy(),
    mayInsert(sql`(select poly.is_admin())`),
    mayUpdate(sql`(select poly.is_admin())`),
  ],
)

/** A person's seat in a unit as something, from when until when. Seats of squads are what sovereignty stands on. */
export const seat = poly.table(
  'seat',
  {
    orgId: orgId(),
    memberId: memberId('member_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    role: word('role', SEAT_ROLES).notNull().default('member'),
    /** Days of the organisation's zone. */
    fromOn: day('from_on').notNull(),
    untilOn: day('until_on').notNull().default(sql`'infinity'`),
    givenBy: memberId('given_by').notNull(),
    /** The one seat that opens a squad: given once, by its creator or an admin, while nobody ever sat there. */
    isFirst: boolean('is_first').notNull().default(false),
    /** What the person does or brings there, in words: "Engineer". */
    label: text('label').notNull().default(''),
  },
  (t) => [
    primaryKey({ name: 'seat_pk', columns: [t.orgId, t.memberId, t.unitId, t.role, t.fromOn] }),
    foreignKey({ name: 'seat_member', columns: [t.orgId, t.memberId], foreignColumns: [member.orgId, member.id] }),
    foreignKey({ name: 'seat_given_by', columns: [t.orgId, t.givenBy], foreignColumns: [member.orgId, member.id] }),
    ofUnit('seat_unit', t, t.unitId),
    index('seat_by_unit').on(t.orgId, t.unitId),
    uniqueIndex('seat_first').on(t.orgId, t.unitId).where(sql`is_first`),
    check('seat_role', oneOf('role', SEAT_ROLES)),
    check('seat_forward', sql`from_on <= until_on`),
    check('seat_first_is_member', sql`not is_first or role = 'member'`),
    tenantPolicy(),
    // A seat as member: from somebody who sits there now, or the first one. Any other role: whom poly.may_appoint lets.
    mayInsert(sql`given_by = (select poly.actor()) and from_on >= (select poly.today()) and case
      when role <> 'member' then poly.may_appoint(unit_id, member_id, role)
      when is_first then poly.may_open(unit_id)
      else ${sitsIn('given_by', 'unit_id')} end`),
    mayUpdate(
      sql`case when role = 'member' then member_id = (select poly.actor()) or ${sitsIn('poly.actor()', 'unit_id')} else member_id = (select poly.actor()) or poly.may_appoint(unit_id, member_id, role) end`,
    ),
  ],
)

/** A wish that somebody sit in a squad; it becomes a seat when a current member of the squad says yes. */
export const seatRequest = poly.table(
  'seat_request',
  {
    orgId: orgId(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    memberId: memberId('member_id').notNull(),
    createdBy: memberId('created_by').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    state: word('state', ['open', 'accepted', 'declined'] as const)
      .notNull()
      .default('open'),
    answeredBy: memberId('answered_by'),
  },
  (t) => [
    primaryKey({ name: 'seat_request_pk', columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'seat_request_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({
      name: 'seat_request_created_by',
      columns: [t.orgId, t.createdBy],
      foreignColumns: [member.orgId, member.id],
    }),
    foreignKey({
      name: 'seat_request_answered_by',
      columns: [t.orgId, t.answeredBy],
      foreignColumns: [member.orgId, member.id],
    }),
    ofUnit('seat_request_unit', t, t.unitId),
    uniqueIndex('seat_request_open').on(t.orgId, t.unitId, t.memberId).where(sql`state = 'open'`),
    check('seat_request_state', oneOf('state', ['open', 'accepted', 'declined'])),
    tenantPolicy(),
    mayInsert(
      sql`created_by = (select poly.actor()) and ((select poly.is_admin()) or member_id = (select poly.actor()))`,
    ),
    mayUpdate(sitsIn('poly.actor()', 'unit_id')),
  ],
)
