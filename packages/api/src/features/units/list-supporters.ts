import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findSquad } from '#api/lib/find-squad'
import type { OrgContext } from '#api/trpc/run'
import * as repo from './units.repo.ts'

type Call = { readonly ctx: OrgContext; readonly input: { readonly squadId: string } }

/** Who supports a squad: coaches and contacts of its own, leads and coaches of the unit above it. They write nothing of it. */
export const listSupporters = async ({ ctx, input }: Call) => {
  const squad = await findSquad(ctx, input.squadId)
  if (squad === null) return refuse(notFound)
  return ok({
    supporters: await repo.listSupporters(ctx, squad.id),
    me: ctx.actor.memberId,
    canAppoint: can(ctx.actor, 'unit.appoint'),
  })
}
