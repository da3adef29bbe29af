import { type Find, FOUND_KINDS, FOUND_MAX, type FoundKind } from '@polyrhythm/domain/search/find'
import { ok } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'

export type Found = {
  readonly id: string
  readonly kind: FoundKind
  /** B-12, PAY-3.2; null for units and people. */
  readonly key: string | null
  readonly title: string
  /** Of a unit's address; null for everything else. */
  readonly slug: string | null
  /** Whose it is; null for units, which are their own, and for people. */
  readonly owner: string | null
}

/**
 * Whatever of the organisation has the text in its title, its key or its name: an exact key first, then what begins so,
 * then a word that begins so, then the rest.
 */
export const find: OrgAct<Find, Found[]> = async ({ ctx, input }) => {
  const rows = await ctx.tx.execute<Found>(sql`
    with asked as (select lower(${input.text}) as text),
    found as (
      select n.id, case n.kind when 'unit' then case u.kind when 'squad' then 'squad' else 'group' end when 'north_star' then 'goal' else n.kind end as kind,
        n.key, n.title, u.slug, case when n.kind <> 'unit' then owner.title end as owner
      from poly.node n
      join poly.node owner on owner.org_id = n.org_id and owner.id = n.owner_id
      left join poly.unit u on u.org_id = n.org_id and u.id = n.id, asked
      where n.org_id = ${ctx.org.id} and n.kind in ('unit', 'north_star', 'goal', 'belief', 'data', 'insight', 'bet', 'objective', 'key_result')
        and (u.kind is null or u.kind <> 'company') and n.state <> 'discarded'
        and (strpos(lower(n.title), asked.text) > 0 or strpos(lower(n.key), asked.text) > 0)
      union all
      select m.id, 'person', null, m.name, null, null from poly.member m, asked
      where m.org_id = ${ctx.org.id} and m.left_on is null and strpos(lower(m.name), asked.text) > 0
    )
    select found.* from found, asked
    order by
      case when lower(key) = text then 0 when starts_with(lower(key), text) then 1 when starts_with(lower(title), text) then 2
        when strpos(lower(title), ' ' || text) > 0 then 3 else 4 end,
      array_position(${kinds}::text[], kind), length(key), key, lower(title), id
    limit ${FOUND_MAX}`)
  return ok([...rows])
}

const kinds = `{${FOUND_KINDS.join(',')}}`
