import type { ListAudit } from '@polyrhythm/domain/audit/list-audit'
import type { Said } from '@polyrhythm/domain/audit/field-changes'
import { type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { AuditCursor } from './audit-cursor.ts'

/** A line of history with the version before it. */
export type AuditRow = {
  /** Unique among all histories; the second part of the order. */
  readonly id: string
  /** With microseconds, as PostgreSQL writes it in UTC. */
  readonly at: string
  readonly kind: string
  readonly subjectId: string | null
  readonly byId: string | null
  readonly reason: string | null
  readonly before: Said | null
  readonly said: Said
}

/** What narrows the log. */
type Narrowing = Pick<ListAudit, 'kind' | 'memberId' | 'from' | 'until'>

/**
 * A page of what was done, newest first: each history is read along its own index for as many as a page has, and the
 * newest of all of them stay.
 *
 * @param length how many rows a page has
 * @returns one row more than that, if there is one
 */
export async function listAuditRows(
  ctx: OrgContext,
  input: Narrowing,
  after: AuditCursor | null,
  length: number,
): Promise<AuditRow[]> {
  const branches = histories.filter(({ has }) => input.kind === null || has(input.kind))
  const pages = branches.map(({ select, at, by, id, kinds }) => {
    const conditions = [sql`v.org_id = ${ctx.org.id}`, ...narrowed(ctx, input, after, { at, by, id })]
    if (input.kind !== null && kinds !== null) conditions.push(sql`${kinds} = ${input.kind}`)
    return sql`(${select} where ${sql.join(conditions, sql` and `)} order by ${at} desc, ${id} desc limit ${length + 1})`
  })
  const rows = await ctx.tx.execute<AuditRow>(sql`
    select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, kind, subject_id as "subjectId", by as "byId", reason, before, said
    from (${sql.join(pages, sql` union all `)}) as entry
    order by entry.at desc, entry.id desc limit ${length + 1}`)
  return [...rows]
}

type Place = { readonly at: SQL; readonly by: SQL; readonly id: SQL }

type History = Place & {
  readonly select: SQL
  /** The column that says the kind; null where a history has one kind alone. */
  readonly kinds: SQL | null
  readonly has: (kind: string) => boolean
}

const rowKinds = [
  'org',
  'member',
  'invitation',
  'join_domain',
  'standing',
  'seat',
  'seat_request',
  'cycle',
  'stage_move',
  'squad_note',
  'comment',
]

const histories: readonly History[] = [
  {
    select: sql`select v.node_id || ' ' || v.version as id, v.from_at as at, v.kind, v.node_id as subject_id, v.by, v.reason, b.said as before, v.said
      from poly.node_version v left join poly.node_version b on b.org_id = v.org_id and b.node_id = v.node_id and b.version = v.version - 1`,
    at: sql`v.from_at`,
    by: sql`v.by`,
    id: sql`v.node_id || ' ' || v.version`,
    kinds: sql`v.kind`,
    has: (kind) => !rowKinds.includes(kind) && !['rank', 'link', 'check_in'].includes(kind),
  },
  {
    select: sql`select v.edge_id || ' ' || v.part || v.version as id, v.from_at as at, 'link' as kind, v.source_id as subject_id, v.by, v.reason, b.said as before,
        v.said || jsonb_build_object('kind', v.kind, 'source_id', v.source_id, 'target_id', v.target_id) as said
      from poly.edge_version v left join poly.edge_version b on b.org_id = v.org_id and b.edge_id = v.edge_id and b.part = v.part and b.version = v.version - 1`,
    at: sql`v.from_at`,
    by: sql`v.by`,
    id: sql`v.edge_id || ' ' || v.part || v.version`,
    kinds: null,
    has: (kind) => kind === 'link',
  },
  {
    select: sql`select v.of || ' ' || v.key || ' ' || v.version as id, v.from_at as at, v.of as kind,
        coalesce(v.said ->> 'id', v.said ->> 'member_id', v.said ->> 'unit_id')::uuid as subject_id, v.by, null as reason, b.said as before, v.said
      from poly.row_version v left join poly.row_version b on b.org_id = v.org_id and b.of = v.of and b.key = v.key and b.version = v.version - 1`,
    at: sql`v.from_at`,
    by: sql`v.by`,
    id: sql`v.of || ' ' || v.key || ' ' || v.version`,
    kinds: sql`v.of`,
    has: (kind) => rowKinds.includes(kind),
  },
  {
    select: sql`select v.id::text as id, v.at, 'rank' as kind, v.bet_id as subject_id, v.by, v.reason,
        jsonb_build_object('rank', v.from_rank, 'column', v.from_column) as before, jsonb_build_object('rank', v.to_rank, 'column', v.to_column) as said
      from poly.rank_change v`,
    at: sql`v.at`,
    by: sql`v.by`,
    id: sql`v.id::text`,
    kinds: null,
    has: (kind) => kind === 'rank',
  },
  {
    select: sql`select v.id::text as id, v.published_at as at, 'check_in' as kind, v.squad_id as subject_id, v.author_id as by, null as reason, null::jsonb as before,
        jsonb_build_object('week_of', v.week_of, 'p1s', to_jsonb(v.p1s), 'stopped_us', v.stopped_us, 'next_weeks', v.next_weeks, 'learning', v.learning) as said
      from poly.check_in v`,
    at: sql`v.published_at`,
    by: sql`v.author_id`,
    id: sql`v.id::text`,
    kinds: null,
    has: (kind) => kind === 'check_in',
  },
]

function narrowed(ctx: OrgContext, input: Narrowing, after: AuditCursor | null, { at, by, id }: Place): SQL[] {
  const startOf = (day: SQL) => sql`((${day})::timestamp at time zone ${ctx.org.timeZone})`
  return [
    ...(input.memberId === null ? [] : [sql`${by} = ${input.memberId}`]),
    ...(input.from === null ? [] : [sql`${at} >= ${startOf(sql`${input.from}::date`)}`]),
    ...(input.until === null ? [] : [sql`${at} < ${startOf(sql`${input.until}::date + 1`)}`]),
    ...(after === null ? [] : [sql`(${at}, ${id}) < (${after.at}::timestamptz, ${after.id})`]),
  ]
}
