import { byKey } from '@polyrhythm/domain/keys/by-key'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { farthest, stepsOf } from './steps-of.ts'

/** Something that leans on what one started from. */
export type Leaning = {
  readonly id: string
  readonly kind: 'insight' | 'belief' | 'bet' | 'objective'
  readonly key: string
  readonly title: string
  readonly state: string
  readonly owner: string
  /** Steps from the start: 1 is spoken of directly. */
  readonly depth: number
  /** Keys of what lies between, the nearest to the start first. */
  readonly via: readonly string[]
  /** Whether what one started from speaks against it, counted along the way. */
  readonly isAgainst: boolean
}

/**
 * All that leans on a data point, an insight or a belief: evidence forward, then bets that support such bets, then objectives
 * under way that link to such bets or beliefs. Each once, by its shortest way.
 *
 * @see SPEC.md EV6
 */
export async function loadLeaning(ctx: OrgContext, id: string): Promise<readonly Leaning[]> {
  const rows = await ctx.tx.execute<Leaning>(sql`
    with recursive ${stepsOf(ctx.org.id)},
    lean (id, kind, depth, against) as (
      select n.id, n.kind, 0, false from poly.node n where n.org_id = ${ctx.org.id} and n.id = ${id}
      union
      select step.to_id, step.to_kind, l.depth + 1, l.against <> step.against
      from lean l
      join poly.node here on here.org_id = ${ctx.org.id} and here.id = l.id and here.state not in ('closed', 'declined')
      join step on step.from_id = l.id
      where l.depth < ${farthest}
    ),
    nearest as (select distinct on (id) * from lean where id <> ${id} order by id, depth, against),
    way (to_id, id, depth, via) as (
      select id, id, depth, '{}'::text[] from nearest
      union all
      select w.to_id, before.id, before.depth, before.key || w.via
      from way w
      cross join lateral (
        select n.id, l.depth, n.key from nearest l join step on step.from_id = l.id and step.to_id = w.id
          join poly.node n on n.org_id = ${ctx.org.id} and n.id = l.id and n.state not in ('closed', 'declined')
        where l.depth = w.depth - 1 order by length(n.key), n.key limit 1
      ) before
      where w.depth > 1
    )
    select n.id, n.kind, n.key, n.title, n.state, owner.title as owner, l.depth, way.via, l.against as "isAgainst"
    from nearest l
    join way on way.to_id = l.id and way.depth = 1
    join poly.node n on n.org_id = ${ctx.org.id} and n.id = l.id
    join poly.node owner on owner.org_id = n.org_id and owner.id = n.owner_id
    where n.kind in ('insight', 'belief', 'bet') or (n.kind = 'objective' and n.state not in ('closed', 'stopped', 'discarded'))`)
  return [...rows].toSorted(byKey)
}
