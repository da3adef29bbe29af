import { REACTION_SIGNS } from '@polyrhythm/domain/comments/reaction'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  id,
  mayDelete,
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
import { node } from './node.ts'
import { member } from './org.ts'

const byColleague = sql`"by" = (select poly.actor()) and (select poly.is_colleague())`

/**
 * What somebody says about a thing, or about one field of it, in Markdown; or in answer to another comment. It changes the
 * state of nothing. Its author rewrites or withdraws it; anybody settles a thread or opens it again.
 */
export const comment = poly.table(
  'comment',
  {
    orgId: orgId(),
    /** Made by the client: sent again, it is stored once. */
    id: uuid('id').notNull(),
    nodeId: uuid('node_id').notNull(),
    /** The field it speaks of; null = the whole. */
    field: text('field'),
    /** The first comment of its thread; null = this is the first. */
    threadId: uuid('thread_id'),
    body: text('body').notNull(),
    /** Who is named in it, by member ids that stand in its text too. */
    mentions: uuid('mentions').array().notNull().default(sql`'{}'`),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
    editedAt: moment('edited_at'),
    withdrawnAt: moment('withdrawn_at'),
    settledBy: memberId('settled_by'),
    settledAt: moment('settled_at'),
  },
  (t) => [
    primaryKey({ name: 'comment_pk', columns: [t.orgId, t.id] }),
    unique('comment_of_node').on(t.orgId, t.id, t.nodeId),
    foreignKey({ name: 'comment_node', columns: [t.orgId, t.nodeId], foreignColumns: [node.orgId, node.id] }),
    foreignKey({
      name: 'comment_thread',
      columns: [t.orgId, t.threadId, t.nodeId],
      foreignColumns: [t.orgId, t.id, t.nodeId],
    }),
    foreignKey({ name: 'comment_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    foreignKey({
      name: 'comment_settled_by',
      columns: [t.orgId, t.settledBy],
      foreignColumns: [member.orgId, member.id],
    }),
    index('comment_by_node').on(t.orgId, t.nodeId, t.at),
    check('comment_says_something', sql`body <> '' or withdrawn_at is not null`),
    check(
      'comment_settled',
      sql`(settled_by is null) = (settled_at is null) and (settled_by is null or thread_id is null)`,
    ),
    tenantPolicy(),
    mayInsert(byColleague),
    mayUpdate(sql`(select poly.is_colleague())`),
  ],
)

/** A sign that somebody left at a comment, or at a thing such as a lesson. Nothing is ranked by them. */
export const reaction = poly.table(
  'reaction',
  {
    orgId: orgId(),
    id: id(),
    nodeId: uuid('node_id').notNull(),
    /** Null = the thing itself. */
    commentId: uuid('comment_id'),
    sign: word('sign', REACTION_SIGNS).notNull(),
    by: memberId('by').notNull(),
    at: moment('at').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'reaction_pk', columns: [t.orgId, t.id] }),
    unique('reaction_once').on(t.orgId, t.nodeId, t.commentId, t.by, t.sign).nullsNotDistinct(),
    foreignKey({ name: 'reaction_node', columns: [t.orgId, t.nodeId], foreignColumns: [node.orgId, node.id] }),
    foreignKey({
      name: 'reaction_comment',
      columns: [t.orgId, t.commentId, t.nodeId],
      foreignColumns: [comment.orgId, comment.id, comment.nodeId],
    }),
    foreignKey({ name: 'reaction_by', columns: [t.orgId, t.by], foreignColumns: [member.orgId, member.id] }),
    check('reaction_sign', oneOf('sign', REACTION_SIGNS)),
    tenantPolicy(),
    mayInsert(byColleague),
    mayDelete(sql`"by" = (select poly.actor())`),
  ],
)

/** Who wants to hear what becomes of a thing. */
export const follow = poly.table(
  'follow',
  {
    orgId: orgId(),
    nodeId: uuid('node_id').notNull(),
    memberId: memberId('member_id').notNull(),
    since: moment('since').notNull().default(sql`poly.clock()`),
  },
  (t) => [
    primaryKey({ name: 'follow_pk', columns: [t.orgId, t.memberId, t.nodeId] }),
    foreignKey({ name: 'follow_node', columns: [t.orgId, t.nodeId], foreignColumns: [node.orgId, node.id] }),
    foreignKey({ name: 'follow_member', columns: [t.orgId, t.memberId], foreignColumns: [member.orgId, member.id] }),
    index('follow_by_node').on(t.orgId, t.nodeId),
    tenantPolicy(),
    mayInsert(sql`member_id = (select poly.actor()) and (select poly.is_colleague())`),
    mayDelete(sql`member_id = (select poly.actor())`),
  ],
)
