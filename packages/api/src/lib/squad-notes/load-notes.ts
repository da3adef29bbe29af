import type { Outcome } from '@polyrhythm/domain/bets/bet'
import { type SQL, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

type Named = { readonly key: string; readonly title: string }

/** What a squad was told when a bet that it served was closed. */
export type SquadNote = {
  readonly id: string
  readonly squad: { readonly id: string; readonly name: string; readonly slug: string }
  readonly bet: Named & { readonly outcome: Outcome }
  readonly text: string
  /** Null here and below = a former member, whose name is gone. */
  readonly by: string | null
  readonly at: string
  /** Null = nobody of the squad has said that it was read. */
  readonly read: { readonly by: string | null; readonly at: string } | null
  /** What was written down as learned from the bet. */
  readonly lessons: readonly Named[]
  /** Open objectives of the squad that still link to the bet: their links are stale by its end. */
  readonly objectives: readonly Named[]
}

/**
 * Notes to squads, those that nobody read first, each group newest first.
 *
 * @param which a condition on `s`, a row of squad_note
 * @see SPEC.md LG3, LG4
 */
export async function loadNotes(ctx: OrgContext, which: SQL): Promise<SquadNote[]> {
  const org = ctx.org.id
  const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  const rows = await ctx.tx.execute<SquadNote>(sql`
    select s.id, jsonb_build_object('id', squad.id, 'name', squad.title, 'slug', unit.slug) as squad,
      jsonb_build_object('key', bn.key, 'title', bn.title, 'outcome', bet.outcome) as bet, s.text, author.name as by, ${iso(sql`s.at`)} as at,
      case when s.read_at is not null then jsonb_build_object('by', reader.name, 'at', ${iso(sql`s.read_at`)}) end as read,
      coalesce((select jsonb_agg(jsonb_build_object('key', n.key, 'title', n.title) order by n.created_at, n.id) from poly.edge e
        join poly.node n on n.org_id = e.org_id and n.id = e.source_id
        where e.org_id = ${org} and e.target_id = s.bet_id and e.kind = 'about' and e.source_kind = 'lesson' and e.state = 'declared'), '[]') as lessons,
      coalesce((select jsonb_agg(jsonb_build_object('key', n.key, 'title', n.title) order by length(n.key), n.key) from poly.edge e
        join poly.node n on n.org_id = e.org_id and n.id = e.source_id and n.state in ('draft', 'shared', 'active', 'closing')
        where e.org_id = ${org} and e.target_id = s.bet_id and e.source_kind = 'objective' and e.source_owner_id = s.squad_id and e.state = 'declared'), '[]') as objectives
    from poly.squad_note s
    join poly.node squad on squad.org_id = s.org_id and squad.id = s.squad_id
    join poly.unit unit on unit.org_id = s.org_id and unit.id = s.squad_id
    join poly.node bn on bn.org_id = s.org_id and bn.id = s.bet_id
    join poly.bet bet on bet.org_id = s.org_id and bet.id = s.bet_id
    join poly.member author on author.org_id = s.org_id and author.id = s.by
    left join poly.member reader on reader.org_id = s.org_id and reader.id = s.read_by
    where s.org_id = ${org} and ${which}
    order by s.read_at is not null, s.at desc, s.id desc`)
  return [...rows]
}
