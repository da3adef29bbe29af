import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { loadNotes, type SquadNote } from '#api/lib/squad-notes/load-notes'
import type { OrgAct } from '#api/trpc/run'
import { findSquadId } from './squads.repo.ts'

type Notes = { readonly notes: readonly SquadNote[]; readonly can: { readonly read: boolean } }

/** What was said to a squad when bets that it served were closed, unread first. Everybody may look; it is open like the bet. */
export const listNotes: OrgAct<{ slug: string }, Notes> = async ({ ctx, input: { slug } }) => {
  const squadId = await findSquadId(ctx, slug)
  if (squadId === null) return refuse(notFound)
  const notes = await loadNotes(ctx, sql`s.squad_id = ${squadId}`)
  return ok({ notes, can: { read: can(ctx.actor, 'note.read', { ownerId: squadId }) } })
}
