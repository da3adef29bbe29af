import type { Past } from '@polyrhythm/domain/lessons/similar'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type PastRow = Past & {
  readonly kind: 'bet' | 'lesson'
  readonly key: string
  readonly outcome: string | null
  readonly told: string
}

/** Of each kind so many are compared, the newest; it is asked while somebody types. */
const most = 1_000

/** Bets that are closed, and lessons with the beliefs and the metric of the bet that they are about. */
export async function loadPast(ctx: OrgContext): Promise<PastRow[]> {
  const o = ctx.org.id
  const beliefsOf = (
    target: ReturnType<typeof sql>,
  ) => sql`(select coalesce(array_agg(e.source_id), '{}') from poly.edge e
    where e.org_id = ${o} and e.target_id = ${target} and e.kind = 'evidence' and e.source_kind = 'belief' and e.state = 'declared')`
  const rows = await ctx.tx.execute<PastRow>(sql`
    (select n.id, 'bet' as kind, n.key, n.title, concat_ws(' ', n.body, b.closing_evidence) as text, b.outcome, b.closing_evidence as told,
      ${beliefsOf(sql`n.id`)} as "beliefIds", b.metric_name as "metricName", b.tags
    from poly.bet b join poly.node n on n.org_id = b.org_id and n.id = b.id
    where b.org_id = ${o} and n.state = 'closed' order by n.created_at desc limit ${most})
    union all
    (select n.id, 'lesson', n.key, n.title, concat_ws(' ', l.expected, l.happened, l.learned), null, l.learned,
      ${beliefsOf(sql`a.target_id`)} || (select coalesce(array_agg(e.target_id), '{}') from poly.edge e
        where e.org_id = ${o} and e.source_id = n.id and e.kind = 'evidence' and e.target_kind = 'belief' and e.state = 'declared'),
      coalesce(ab.metric_name, ''), l.tags
    from poly.lesson l join poly.node n on n.org_id = l.org_id and n.id = l.id
    left join lateral (select e.target_id from poly.edge e where e.org_id = ${o} and e.source_id = n.id and e.kind = 'about' and e.state = 'declared' and e.target_kind = 'bet'
      order by e.created_at, e.id limit 1) a on true
    left join poly.bet ab on ab.org_id = ${o} and ab.id = a.target_id
    where l.org_id = ${o} order by n.created_at desc limit ${most})`)
  return [...rows]
}
