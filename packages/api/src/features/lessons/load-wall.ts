import type { ReactionFacts } from '@polyrhythm/domain/comments/present-reactions'
import type { LessonSort } from '@polyrhythm/domain/lessons/lesson'
import type { ExportLessons } from '@polyrhythm/domain/lessons/list-lessons'
import { type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { WallCursor } from './wall-cursor.ts'

/** A lesson, or a bet that was lost, as it hangs on the wall. */
export type WallRow = {
  readonly kind: 'lesson' | 'lost_bet'
  readonly id: string
  readonly key: string
  readonly title: string
  readonly version: number
  readonly sort: LessonSort
  /** Of a lost bet: what was bet on. */
  readonly expected: string
  /** Of a lost bet: the evidence it was closed with. */
  readonly happened: string
  readonly learned: string
  readonly willChange: string
  readonly tags: readonly string[]
  readonly ownerId: string
  readonly ownerName: string
  /** Who posted it; of a lost bet its sponsor. Null with a name of null = a former member; without an id nobody. */
  readonly byId: string | null
  readonly byName: string | null
  /** With microseconds, as PostgreSQL writes it in UTC. */
  readonly at: string
  /** What a lesson came from; of a lost bet the lessons about it. */
  readonly related: readonly { readonly kind: string; readonly key: string; readonly title: string }[]
  /** Who thanked for it, in the order in which they did. */
  readonly thanks: readonly ReactionFacts[]
}

type Which = {
  readonly narrowed?: ExportLessons
  readonly after?: WallCursor | null
  readonly where?: SQL
  readonly limit?: number
}

/** What hangs on the wall, newest first. @param where a condition on `w`, a row of it */
export async function loadWall(ctx: OrgContext, { narrowed, after = null, where, limit }: Which): Promise<WallRow[]> {
  const conditions = [
    ...(narrowed === undefined ? [] : conditionsOf(narrowed)),
    ...(after === null ? [] : [sql`(w.at, w.id) < (${after.at}::timestamptz, ${after.id}::uuid)`]),
    ...(where === undefined ? [] : [where]),
  ]
  const rows = await ctx.tx.execute<WallRow>(sql`
    with wall as (${lessonsOf(ctx)} union all ${lostBetsOf(ctx)}),
    page as materialized (
      select * from wall w where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
      order by w.at desc, w.id desc ${limit === undefined ? sql`` : sql`limit ${limit}`}
    )
    select p.kind, p.id, p.key, p.title, p.version, p.sort, p.expected, p.happened, p.learned, p.will_change as "willChange", p.tags, p.owner_id as "ownerId",
      o.title as "ownerName", p.by_id as "byId", m.name as "byName", to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'key', r.key, 'title', r.title) order by r.created_at, r.id) from poly.edge e
        join poly.node r on r.org_id = e.org_id and r.id = case p.kind when 'lesson' then e.target_id else e.source_id end
        where e.org_id = ${ctx.org.id} and e.kind = 'about' and e.state = 'declared'
          and case p.kind when 'lesson' then e.source_id = p.id else e.target_id = p.id and e.source_kind = 'lesson' end), '[]') as related,
      coalesce((select jsonb_agg(jsonb_build_object('sign', t.sign, 'byId', t."by", 'byName', tm.name) order by t.at, t.id) from poly.reaction t
        join poly.member tm on tm.org_id = t.org_id and tm.id = t."by"
        where t.org_id = ${ctx.org.id} and t.node_id = p.id and t.comment_id is null and t.sign = 'thanks'), '[]') as thanks
    from page p
    join poly.node o on o.org_id = ${ctx.org.id} and o.id = p.owner_id
    left join poly.member m on m.org_id = ${ctx.org.id} and m.id = p.by_id
    order by p.at desc, p.id desc`)
  return [...rows]
}

const lessonsOf = ({ org }: OrgContext) => sql`
  select 'lesson' as kind, n.id, n.key, n.title, n.version, l.sort, l.expected, l.happened, l.learned, l.will_change, l.tags, n.owner_id, n.created_by as by_id, n.created_at as at
  from poly.lesson l join poly.node n on n.org_id = l.org_id and n.id = l.id where l.org_id = ${org.id}`

const lostBetsOf = ({ org }: OrgContext) => sql`
  select 'lost_bet', n.id, n.key, n.title, n.version, 'failure', n.body, b.closing_evidence, '', '', b.tags, n.owner_id, b.sponsor_id,
    coalesce(b.closed_on::timestamp at time zone ${org.timeZone}, n.changed_at)
  from poly.bet b join poly.node n on n.org_id = b.org_id and n.id = b.id where b.org_id = ${org.id} and n.state = 'closed' and b.outcome = 'lost'`

const conditionsOf = ({ sort, tag, unitId, text }: ExportLessons): SQL[] => [
  ...(sort === null ? [] : [sql`w.sort = ${sort}`]),
  ...(tag === null ? [] : [sql`${tag} = any (select lower(each) from unnest(w.tags) each)`]),
  ...(unitId === null ? [] : [sql`w.owner_id = ${unitId}`]),
  ...(text === ''
    ? []
    : [
        sql`strpos(lower(concat_ws(' ', w.key, w.title, w.expected, w.happened, w.learned, w.will_change, array_to_string(w.tags, ' '))), lower(${text})) > 0`,
      ]),
]
