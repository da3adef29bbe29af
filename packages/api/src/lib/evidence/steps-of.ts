import { type SQL, sql } from 'drizzle-orm'

/**
 * Every step by which something leans on something else: evidence forward, and from a bet or a belief to what supports it or
 * links to it. A walk keeps `(id, depth)` and not its way, or a few bets that all support each other make millions of ways;
 * the way to each is looked up backwards, from it to the nearest before it.
 *
 * @returns the text of a CTE `step (from_id, from_kind, to_id, to_kind, against)`, written into each query that reads it
 */
export const stepsOf = (
  orgId: string,
): SQL => sql`step (from_id, from_kind, to_id, to_kind, against) as not materialized (
      select e.source_id, e.source_kind, e.target_id, e.target_kind, e.stance = 'contradicts' from poly.edge e
        where e.org_id = ${orgId} and e.kind = 'evidence' and e.source_kind <> 'bet' and e.state = 'declared'
      union all
      select e.target_id, e.target_kind, e.source_id, e.source_kind, false from poly.edge e
        where e.org_id = ${orgId} and e.kind in ('supports_bet', 'contributes', 'explores', 'protects') and e.target_kind in ('bet', 'belief') and e.state = 'declared'
    )`

/** How many steps are looked at: evidence, insight, belief, bet and a few bets that support each other are nearer. */
export const farthest = 8
