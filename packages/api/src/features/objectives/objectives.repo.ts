import { freshDaysMax, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { LINK_KINDS } from '@polyrhythm/domain/links/link'
import { type ExportObjectives, OBJECTIVE_PAGE } from '@polyrhythm/domain/objectives/list-objectives'
import { type Ambition, OBJECTIVE_STATES } from '@polyrhythm/domain/objectives/objective'
import { type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { ListCursor } from './list-cursor.ts'
import { orderOf, placeOf, worstPlace } from './objective-order.ts'

/** An objective as a list shows it, with its stored totals. */
export type ListedRow = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly state: string
  readonly ambition: Ambition
  readonly squad: { readonly id: string; readonly name: string; readonly slug: string }
  readonly timeZone: string
  readonly onTrack: number
  readonly atRisk: number
  readonly offTrack: number
  readonly nothing: number
  readonly progressSum: number
  readonly progressCount: number
  readonly newestOn: string | null
  readonly links: readonly {
    readonly kind: string
    readonly key: string
    readonly title: string
    readonly state: string
    readonly isOnBoard: boolean
  }[]
  /** Where it stands in the order that was asked for. */
  readonly orderedBy: string | number
}

type Listed = Omit<ListedRow, 'id'> & { readonly id: string | null; readonly total: number }

/**
 * A page of a cycle's objectives and how many there are in all, in one statement: what matches is found and ordered by
 * stored totals, and only the rows of the page are completed.
 *
 * @param limit how many rows at most; null = all
 * @returns without a limit of its own, one row more than a page has, if there is one
 */
export async function listRows(
  ctx: OrgContext,
  cycleId: string,
  input: ExportObjectives,
  after: ListCursor | null,
  limit: number | null = OBJECTIVE_PAGE + 1,
): Promise<{ rows: ListedRow[]; total: number }> {
  const direction = sql.raw(input.order === 'ascending' ? 'asc' : 'desc')
  const listed = await ctx.tx.execute<Listed>(sql`
    with recursive ${unitsBelow(ctx, input.unitIds)}
    squads as materialized (${squadsOf(ctx, input.unitIds)}),
    matched as materialized (
      select o.id, ${orderOf(input.sort, input.order)} as ordered_by
      from poly.objective o
      join squads s on s.id = o.owner_id
      join poly.node n on n.org_id = ${ctx.org.id} and n.id = o.id and n.kind = 'objective'
      ${input.sort === 'squad' ? sql`join poly.node sn on sn.org_id = ${ctx.org.id} and sn.id = s.id` : sql``}
      where o.org_id = ${ctx.org.id} and o.cycle_id = ${cycleId} and ${narrowed(input)}
    ),
    page as (
      select id, ordered_by from matched where ${isAfter(after, input)} order by ordered_by ${direction}, id limit ${limit}
    )
    select (select count(*)::int from matched) as total, o.id, n.key, n.title, n.state, o.ambition,
      json_build_object('id', s.id, 'name', sn.title, 'slug', s.slug) as squad, s.time_zone as "timeZone",
      o.said_on_track as "onTrack", o.said_at_risk as "atRisk", o.said_off_track as "offTrack", o.said_nothing as nothing,
      o.progress_sum as "progressSum", o.progress_count as "progressCount", o.newest_observed_on::text as "newestOn",
      ${linksOf(ctx)} as links, p.ordered_by as "orderedBy"
    from (select) once
    left join (page p
      join poly.objective o on o.org_id = ${ctx.org.id} and o.id = p.id
      join poly.node n on n.org_id = ${ctx.org.id} and n.id = p.id
      join squads s on s.id = o.owner_id
      join poly.node sn on sn.org_id = ${ctx.org.id} and sn.id = s.id) on true
    order by p.ordered_by ${direction}, p.id`)
  const rows = [...listed]
  return { total: rows[0]?.total ?? 0, rows: rows.flatMap(({ id, ...row }) => (id === null ? [] : [{ ...row, id }])) }
}

/** The chosen units and all that stand below them today. */
const unitsBelow = (ctx: OrgContext, unitIds: readonly string[]): SQL =>
  unitIds.length === 0
    ? sql``
    : sql`below (id) as (
      select unnest(${sql.param(`{${unitIds.join(',')}}`)}::uuid[])
      union select t.unit_id from below b join poly.standing t on t.org_id = ${ctx.org.id} and t.parent_id = b.id
        and t.from_on <= (select poly.today()) and t.until_on > (select poly.today())
    ),`

/** Squads with their zone, and the first day there on which a reading is still fresh (FR1, FR4). */
const squadsOf = (ctx: OrgContext, unitIds: readonly string[]): SQL => sql`
  select u.id, u.slug, u.prefix, z.time_zone,
    (${ctx.now.toISOString()}::timestamptz at time zone z.time_zone)::date - ${freshDaysMax(WEEKLY_DAYS)}::int as fresh_from
  from poly.unit u
  cross join lateral (select coalesce(u.time_zone, ${ctx.org.timeZone}) as time_zone) z
  where u.org_id = ${ctx.org.id} and u.kind = 'squad' ${unitIds.length === 0 ? sql`` : sql`and u.id in (select id from below)`}`

const shownStates = OBJECTIVE_STATES.filter((state) => state !== 'discarded')

const narrowed = ({ statuses, ambition, text }: ExportObjectives): SQL => {
  const conditions = [
    sql`n.state in (${sql.join(
      shownStates.map((state) => sql`${state}`),
      sql`, `,
    )})`,
  ]
  if (statuses.length > 0) conditions.push(sql`${worstPlace} in (${sql.raw(statuses.map(placeOf).join(', '))})`)
  if (ambition !== null) conditions.push(sql`o.ambition = ${ambition}`)
  if (text !== '')
    conditions.push(sql`(strpos(lower(n.title), lower(${text})) > 0 or strpos(lower(n.key), lower(${text})) > 0)`)
  return sql.join(conditions, sql` and `)
}

const isAfter = (after: ListCursor | null, { order }: ExportObjectives): SQL => {
  if (after === null) return sql`true`
  const value = typeof after.value === 'number' ? sql`${after.value}::float8` : sql`${after.value}::text`
  const further = order === 'ascending' ? sql`ordered_by > ${value}` : sql`ordered_by < ${value}`
  return sql`(${further} or (ordered_by = ${value} and id > ${after.id}::uuid))`
}

/** What its squad declared, the primary one first; whether a link still lives is the domain's to say. */
const linksOf = (ctx: OrgContext): SQL => sql`(
  select coalesce(json_agg(json_build_object('kind', t.kind, 'key', t.key, 'title', t.title, 'state', t.state, 'isOnBoard', l.bet_id is not null)
    order by e.weight, e.created_at), '[]')
  from poly.edge e
  join poly.node t on t.org_id = ${ctx.org.id} and t.id = e.target_id
  left join poly.place l on l.org_id = ${ctx.org.id} and l.bet_id = e.target_id
  where e.org_id = ${ctx.org.id} and e.source_id = o.id and e.state = 'declared'
    and e.kind in (${sql.raw(LINK_KINDS.map((kind) => `'${kind}'`).join(', '))}))`
