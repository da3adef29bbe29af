import type { SaveDraft } from '@polyrhythm/domain/check-ins/save-draft'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'
import { upsertDraft } from './check-ins.repo.ts'

/** Keeps what the acting person is still writing; nobody else can read it. */
export const saveDraft: OrgAct<SaveDraft & { org: string }, { savedAt: string }> = async ({
  ctx,
  input: { org, ...draft },
}) => {
  const squad = await findSquad(ctx, draft.squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'checkIn.publish', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  await upsertDraft(ctx, squad.id, draft)
  return ok({ savedAt: ctx.now.toISOString() })
}
