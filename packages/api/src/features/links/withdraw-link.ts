import { edge } from '@polyrhythm/db/schema/edge'
import type { WithdrawLink } from '@polyrhythm/domain/links/withdraw-link'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct } from '#api/trpc/run'
import { findLink } from './links.repo.ts'

/** Takes a link of one's own squad back. It stays in the history with the reason; only the squad can do this. */
export const withdrawLink: OrgAct<WithdrawLink, { id: string }> = async ({ ctx, input }) => {
  const found = await findLink(ctx, input.linkId)
  const squad = found === null ? null : await findSquad(ctx, found.sourceOwnerId)
  if (found === null || squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'link.declare', { ownerId: squad.id })) return refuse(forbidden(asDecider(squad), 'ask'))
  const [withdrawn] = await ctx.tx
    .update(edge)
    .set({ state: 'withdrawn', reason: input.reason })
    .where(and(eq(edge.orgId, ctx.org.id), eq(edge.id, found.id), eq(edge.version, input.expectedVersion)))
    .returning({ id: edge.id })
  if (withdrawn === undefined)
    return refuse({ code: 'stale', currentVersion: found.version, current: { sentence: found.sentence } })
  return ok(withdrawn)
}
