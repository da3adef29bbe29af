import { BET_RELATIONS } from '@polyrhythm/domain/bets/relation'
import { LINK_KINDS, LINK_WEIGHTS } from '@polyrhythm/domain/links/link'
import { VERDICTS } from '@polyrhythm/domain/links/link-state'
import { type SQL, sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
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
import { node, nodeKinds, xid8 } from './node.ts'
import { member } from './org.ts'

/** The kinds that squads declare are called links; the others join the rhythm. */
export const edgeKinds = [...LINK_KINDS, 'evidence', 'serves', ...BET_RELATIONS, 'about'] as const

const bet = `(source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))`
const targetBet = `(target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))`
const mayWrite = (author: string, evidence: SQL, about: SQL) => sql`case
  when source_kind = 'objective' then ${sitsIn(author, 'source_owner_id')}
  when source_kind = 'bet' then ${sql.raw(bet)}
  when kind = 'evidence' and source_kind = 'belief' then ${sql.raw(targetBet)}
  when kind = 'evidence' then ${evidence}
  when kind in ('serves', 'supersedes') then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then ${about}
  else false end`

// Anybody may bring evidence; it is changed by whoever brought it, or by the council of what it speaks of.
const ownEvidence = sql`(created_by = (select poly.actor()) or target_owner_id = any ((select poly.my_councils())::uuid[]))`
// What something is about is said once, by whoever wrote it. Decisions are those of whoever answers for the bet; squads that
// serve it try things out too.
const ownWord = sql`exists (select from poly.node n where n.org_id = edge.org_id and n.id = edge.source_id and n.created_by = (select poly.actor()))
    and case source_kind when 'decision' then ${sql.raw(targetBet)}
      when 'experiment' then ${sql.raw(targetBet)} or target_id = any ((select poly.bets_i_serve())::uuid[])
      else true end`

/** A typed statement "source does this to target". The CHECK is the grammar of the product; composite keys keep kind and owner true. */
export const edge = poly.table(
  'edge',
  {
    orgId: orgId(),
    id: id(),
    kind: word('kind', edgeKinds).notNull(),
    sourceId: uuid('source_id').notNull(),
    sourceKind: word('source_kind', nodeKinds).notNull(),
    sourceOwnerId: uuid('source_owner_id').notNull(),
    targetId: uuid('target_id').notNull(),
    targetKind: word('target_kind', nodeKinds).notNull(),
    targetOwnerId: uuid('target_owner_id').notNull(),
    state: word('state', ['declared', 'withdrawn'] as const)
      .notNull()
      .default('declared'),
    /** Evidence only. */
    stance: word('stance', ['supports', 'contradicts'] as const),
    /** Links and serves only; an objective has at most one live primary link. */
    weight: word('weight', LINK_WEIGHTS),
    /** How the source helps the target, in the squad's words. */
    sentence: text('sentence').notNull().default(''),
    /** What the squad expects to see, if it says so. */
    expectedEffect: text('expected_effect').notNull().default(''),
    /** Which versions of both ends were read when this was declared. */
    sourceVersion: integer('source_version').notNull(),
    targetVersion: integer('target_version').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().default(sql`poly.clock()`),
    createdBy: memberId('created_by').notNull(),
    changedAt: moment('changed_at').notNull().default(sql`poly.clock()`),
    changedBy: memberId('changed_by').notNull(),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ name: 'edge_pk', columns: [t.orgId, t.id] }),
    unique('edge_once').on(t.orgId, t.sourceId, t.kind, t.targetId),
    foreignKey({
      name: 'edge_source',
      columns: [t.orgId, t.sourceId, t.sourceKind, t.sourceOwnerId],
      foreignColumns: [node.orgId, node.id, node.kind, node.ownerId],
    }),
    foreignKey({
      name: 'edge_target',
      columns: [t.orgId, t.targetId, t.targetKind, t.targetOwnerId],
      foreignColumns: [node.orgId, node.id, node.kind, node.ownerId],
    }),
    foreignKey({ name: 'edge_created_by', columns: [t.orgId, t.createdBy], foreignColumns: [member.orgId, member.id] }),
    foreignKey({ name: 'edge_changed_by', columns: [t.orgId, t.changedBy], foreignColumns: [member.orgId, member.id] }),
    index('edge_by_target').on(t.orgId, t.targetId, t.kind),
    uniqueIndex('edge_one_primary_link')
      .on(t.orgId, t.sourceId)
      .where(sql`weight = 'primary' and state = 'declared' and kind <> 'serves'`),
    uniqueIndex('edge_one_primary_goal')
      .on(t.orgId, t.sourceId)
      .where(sql`weight = 'primary' and state = 'declared' and kind = 'serves'`),
    index('edge_by_source_owner').on(t.orgId, t.sourceOwnerId),
    check(
      'edge_grammar',
      sql`case kind
        when 'contributes' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'explores' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'protects' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'shares' then source_kind = 'objective' and target_kind = 'objective'
        when 'evidence' then (source_kind = 'data' and target_kind in ('insight', 'belief', 'bet')) or (source_kind = 'insight' and target_kind in ('belief', 'bet'))
          or (source_kind in ('bet', 'lesson', 'experiment') and target_kind = 'belief') or (source_kind = 'belief' and target_kind = 'bet')
        when 'serves' then (source_kind in ('bet', 'belief') and target_kind = 'goal') or (source_kind = 'goal' and target_kind = 'north_star')
        when 'supersedes' then source_kind = target_kind and source_kind in ('bet', 'belief')
        when 'about' then source_kind in ('ask', 'lesson', 'experiment', 'decision') and target_kind <> 'ask'
        when 'supports_bet' then source_kind = 'bet' and target_kind = 'bet'
        when 'depends_on' then source_kind = 'bet' and target_kind = 'bet'
        when 'conflicts' then source_kind = 'bet' and target_kind = 'bet'
        when 'split_from' then source_kind = 'bet' and target_kind = 'bet'
        when 'assumes' then source_kind = 'bet' and target_kind = 'bet'
        when 'differs_from' then source_kind = 'bet' and target_kind in ('bet', 'lesson')
        else false end`,
    ),
    check('edge_stance', sql`(kind = 'evidence') = (stance is not null)`),
    check(
      'edge_weight',
      sql`(kind in ('contributes', 'explores', 'protects', 'shares', 'serves')) = (weight is not null)`,
    ),
    check(
      'edge_link_has_sentence',
      sql`kind not in ('contributes', 'explores', 'protects', 'shares', 'differs_from') or sentence <> ''`,
    ),
    check('edge_not_itself', sql`source_id <> target_id`),
    tenantPolicy(),
    mayInsert(
      sql`created_by = (select poly.actor()) and changed_by = created_by and ${mayWrite('created_by', sql`(select poly.is_colleague())`, ownWord)}`,
    ),
    mayUpdate(mayWrite('(select poly.actor())', ownEvidence, sql`false`)),
  ],
)

/** What the owner of a link's target said about it, and which versions of both ends they had read. Never touches the link. */
export const edgeAnswer = poly.table(
  'edge_answer',
  {
    orgId: orgId(),
    edgeId: uuid('edge_id').notNull(),
    verdict: word('verdict', VERDICTS).notNull(),
    sentence: text('sentence').notNull(),
    sourceVersion: integer('source_version').notNull(),
    targetVersion: integer('target_version').notNull(),
    version: integer('version').notNull().default(1),
    changedAt: moment('changed_at').notNull().default(sql`poly.clock()`),
    changedBy: memberId('changed_by').notNull(),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ name: 'edge_answer_pk', columns: [t.orgId, t.edgeId] }),
    foreignKey({ name: 'edge_answer_edge', columns: [t.orgId, t.edgeId], foreignColumns: [edge.orgId, edge.id] }),
    foreignKey({
      name: 'edge_answer_changed_by',
      columns: [t.orgId, t.changedBy],
      foreignColumns: [member.orgId, member.id],
    }),
    check('edge_answer_verdict', oneOf('verdict', VERDICTS)),
    check('edge_answer_says_why', sql`sentence <> ''`),
    tenantPolicy(),
    mayInsert(sql`changed_by = (select poly.actor()) and edge_id = any ((select poly.links_to_me())::uuid[])`),
    mayUpdate(sql`edge_id = any ((select poly.links_to_me())::uuid[])`),
  ],
)

/** What an edge and its answer said from when until when. Written by triggers. */
export const edgeVersion = poly.table(
  'edge_version',
  {
    orgId: orgId(),
    edgeId: uuid('edge_id').notNull(),
    part: word('part', ['edge', 'answer'] as const).notNull(),
    version: integer('version').notNull(),
    sourceId: uuid('source_id').notNull(),
    targetId: uuid('target_id').notNull(),
    kind: word('kind', edgeKinds).notNull(),
    fromAt: moment('from_at').notNull(),
    untilAt: moment('until_at').notNull().default(sql`'infinity'`),
    by: memberId('by').notNull(),
    reason: text('reason'),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    said: jsonb('said').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'edge_version_pk', columns: [t.orgId, t.edgeId, t.part, t.version] }),
    foreignKey({ name: 'edge_version_edge', columns: [t.orgId, t.edgeId], foreignColumns: [edge.orgId, edge.id] }),
    index('edge_version_in_time').on(t.orgId, t.untilAt, t.fromAt),
    index('edge_version_newest').on(t.orgId, t.fromAt.desc().nullsFirst()),
    check('edge_version_forward', sql`from_at <= until_at`),
    tenantPolicy(),
  ],
)
