import type { PremiseAnswer, ShakingState } from '@polyrhythm/domain/beliefs/premise'
import type { MemberId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { farthest, stepsOf } from '#api/lib/evidence/steps-of'
import type { OrgContext } from '#api/trpc/run'

/** A bet or an objective that stands on a belief which shakes, as it is stored. */
export type PremiseRow = {
  readonly premiseId: string
  readonly state: ShakingState
  /** Why the belief shakes, in the words of whoever shook it. */
  readonly reason: string | null
  readonly by: string | null
  readonly at: Date
  readonly beliefId: string
  readonly beliefKey: string
  readonly beliefTitle: string
  readonly id: string
  readonly kind: 'bet' | 'objective'
  readonly key: string
  readonly title: string
  readonly subjectState: string
  readonly ownerId: string
  readonly ownerName: string
  /** Whose answer is waited for: the sponsor of a bet, else whoever owns it. */
  readonly waitsFor: string
  readonly createdBy: MemberId
  readonly sponsorId: MemberId | null
  readonly roadManagerId: MemberId | null
  /** Steps from the belief: 1 stands on it directly. */
  readonly depth: number
  /** Keys of what lies between, the nearest to the belief first. */
  readonly via: readonly string[]
  readonly answer: PremiseAnswer | null
  readonly answerReason: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
}

/**
 * Everything of an organisation that stands on a challenged, revised or retired belief, each once by its shortest way, with what
 * its owner answered to that shake last.
 *
 * @param subjectId of one bet or objective, or null for all
 * @see SPEC.md BF6, BF7
 */
export async function loadPremises(ctx: OrgContext, subjectId: string | null = null): Promise<readonly PremiseRow[]> {
  const rows = await ctx.tx.execute<PremiseRow>(sql`
    with recursive ${stepsOf(ctx.org.id)},
    shaking as (
      select distinct on (p.belief_id) p.id, p.belief_id, p.state, p.version, p.by, p.at, b.key, b.title
      from poly.premise p join poly.node b on b.org_id = p.org_id and b.id = p.belief_id and b.state = p.state
      where p.org_id = ${ctx.org.id} order by p.belief_id, p.version desc
    ),
    stands (premise_id, id, kind, depth) as (
      select s.id, s.belief_id, 'belief', 0 from shaking s
      union
      select s.premise_id, step.to_id, step.to_kind, s.depth + 1
      from stands s
      join step on step.from_id = s.id and step.from_kind in ('belief', 'bet') and step.to_kind in ('bet', 'objective') and not step.against
      join poly.node next on next.org_id = ${ctx.org.id} and next.id = step.to_id
        and next.state not in ('closed', 'declined', 'stopped', 'discarded')
      where s.depth < ${farthest}
    ),
    nearest as (select distinct on (premise_id, id) * from stands order by premise_id, id, depth),
    way (premise_id, to_id, id, depth, via) as (
      select premise_id, id, id, depth, '{}'::text[] from nearest where depth > 0
      union all
      select w.premise_id, w.to_id, before.id, before.depth, before.key || w.via
      from way w
      cross join lateral (
        select n.id, l.depth, n.key from nearest l join step on step.from_id = l.id and step.to_id = w.id and not step.against
          join poly.node n on n.org_id = ${ctx.org.id} and n.id = l.id
        where l.premise_id = w.premise_id and l.depth = w.depth - 1 order by length(n.key), n.key limit 1
      ) before
      where w.depth > 1
    )
    select s.id as "premiseId", s.state, v.reason, shaker.name as by, s.at, s.belief_id as "beliefId", s.key as "beliefKey", s.title as "beliefTitle",
      n.id, n.kind, n.key, n.title, n.state as "subjectState", n.owner_id as "ownerId", owner.title as "ownerName", coalesce(sponsor.name, owner.title) as "waitsFor", n.created_by as "createdBy",
      sponsor.id as "sponsorId", bet.road_manager_id as "roadManagerId", here.depth, way.via,
      a.answer, a.reason as "answerReason", answerer.name as "answeredBy", a.at as "answeredAt"
    from nearest here
    join way on way.premise_id = here.premise_id and way.to_id = here.id and way.depth = 1
    join shaking s on s.id = here.premise_id
    join poly.member shaker on shaker.org_id = ${ctx.org.id} and shaker.id = s.by
    left join poly.node_version v on v.org_id = ${ctx.org.id} and v.node_id = s.belief_id and v.version = s.version
    join poly.node n on n.org_id = ${ctx.org.id} and n.id = here.id
    join poly.node owner on owner.org_id = n.org_id and owner.id = n.owner_id
    left join poly.bet bet on bet.org_id = n.org_id and bet.id = n.id
    left join poly.member sponsor on sponsor.org_id = bet.org_id and sponsor.id = bet.sponsor_id and sponsor.left_on is null
    left join lateral (
      select a.answer, a.reason, a.by, a.at from poly.premise_answer a
      where a.org_id = ${ctx.org.id} and a.premise_id = s.id and a.subject_id = n.id order by a.at desc, a.id desc limit 1
    ) a on true
    left join poly.member answerer on answerer.org_id = ${ctx.org.id} and answerer.id = a.by
    where ${subjectId}::uuid is null or n.id = ${subjectId}::uuid
    order by length(s.key), s.key, here.depth, n.kind, length(n.key), n.key`)
  return [...rows]
}
