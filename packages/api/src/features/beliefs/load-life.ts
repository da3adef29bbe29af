import type { BeliefState } from '@polyrhythm/domain/beliefs/belief-life'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** One step of a belief's life, or a change of its words. */
export type BeliefMoment = {
  readonly version: number
  readonly at: string
  /** A name of null = a former member. */
  readonly by: string | null
  readonly reason: string | null
  readonly state: BeliefState
  /** Its words changed, not its state. */
  readonly isEdit: boolean
  /** Keys of the evidence that a challenge came with. */
  readonly with: readonly string[]
}

/** What became of a belief, the newest first: held by whom, challenged by whom with what, and why. */
export async function loadLife(ctx: OrgContext, beliefId: string): Promise<readonly BeliefMoment[]> {
  const rows = await ctx.tx.execute<Omit<BeliefMoment, 'at'> & { at: Date | string }>(sql`
    select v.version, v.from_at as at, m.name as by, v.reason, v.said ->> 'state' as state,
      coalesce(v.said ->> 'state' = lag(v.said ->> 'state') over (order by v.version), false) as "isEdit",
      case when v.said ->> 'state' = 'challenged' then array(
        select n.key from poly.edge e join poly.node n on n.org_id = e.org_id and n.id = e.source_id
        where e.org_id = v.org_id and e.target_id = v.node_id and e.kind = 'evidence' and e.stance = 'contradicts'
          and e.created_by = v.by and e.sentence = v.reason order by length(n.key), n.key) else '{}' end as "with"
    from poly.node_version v join poly.member m on m.org_id = v.org_id and m.id = v.by
    where v.org_id = ${ctx.org.id} and v.node_id = ${beliefId} order by v.version desc`)
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }))
}
