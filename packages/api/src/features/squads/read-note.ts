import { squadNote } from '@polyrhythm/db/schema/squad-note'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { ReadNote } from '@polyrhythm/domain/squads/read-note'
import { and, eq, isNull } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'

/** A member of the squad says that a note was read. Said again it changes nothing: who was first, and when, stays. */
export const readNote: OrgAct<ReadNote, { squadId: string }> = async ({ ctx, input: { noteId } }) => {
  const isThisNote = and(eq(squadNote.orgId, ctx.org.id), eq(squadNote.id, noteId))
  const [note] = await ctx.tx.select({ squadId: squadNote.squadId }).from(squadNote).where(isThisNote)
  const squad = note === undefined ? null : await findSquad(ctx, note.squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'note.read', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad)))
  // Who reads, and when, is written by the database.
  await ctx.tx
    .update(squadNote)
    .set({ readBy: ctx.actor.memberId })
    .where(and(isThisNote, isNull(squadNote.readAt)))
  return ok({ squadId: squad.id })
}
