import { byKey } from '@polyrhythm/domain/keys/by-key'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

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

/** How far one walks; evidence, insight, belief, bet and a few bets that support each other are nearer. */
const farthest = 8

/**
 * All that leans on a data point, an insight or a belief: evidence forward, then bets that support such bets, then objectives
 * under way that link to such bets or beliefs. Each once, by its shortest way.
 *
 * @see SPEC.md EV6
 */
export async function loadLeaning(ctx: OrgContext, id: string): Promise<readonly Leaning[]> {
  const rows = await ctx.tx.execute<Leaning>(sql`
    with recursive lean (id, kind, depth, seen, via, against) as (
      select n.id, n.kind, 0, array[n.id], '{}'::text[], false from poly.node n where n.org_id = ${ctx.org.id} and n.id = ${id}
      union all
      select step.id, step.kind, l.depth + 1, l.seen || step.id, case when l.depth = 0 then l.via else l.via || here.key end, l.against <> step.against
      from lean l
      join poly.node here on here.org_id = ${ctx.org.id} and here.id = l.id and here.state not in ('closed', 'declined')
      cross join lateral (
        select e.target_id as id, e.target_kind as kind, e.stance = 'contradicts' as against from poly.edge e
          where e.org_id = ${ctx.org.id} and e.source_id = l.id and l.kind <> 'bet' and e.kind = 'evidence' and e.state = 'declared'
        union all
        select e.source_id, e.source_kind, false from poly.edge e
          where e.org_id = ${ctx.org.id} and e.target_id = l.id and l.kind in ('bet', 'belief')
            and e.kind in ('supports_bet', 'contributes', 'explores', 'protects') and e.state = 'declared'
      ) step
      where l.depth < ${farthest} and step.id <> all (l.seen)
    ),
    nearest as (select distinct on (id) * from lean where depth > 0 order by id, depth, via)
    select n.id, n.kind, n.key, n.title, n.state, owner.title as owner, l.depth, l.via, l.against as "isAgainst"
    from nearest l
    join poly.node n on n.org_id = ${ctx.org.id} and n.id = l.id
    join poly.node owner on owner.org_id = n.org_id and owner.id = n.owner_id
    where n.kind in ('insight', 'belief', 'bet') or (n.kind = 'objective' and n.state not in ('closed', 'stopped', 'discarded'))`)
  return [...rows].toSorted(byKey)
}
