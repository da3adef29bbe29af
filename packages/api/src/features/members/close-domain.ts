import type { JoinDomain } from '@polyrhythm/domain/members/join-domain'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { closeDomainRow, plainDomain } from './join-domains.repo.ts'

/** From now on nobody joins by this domain; who has joined stays. Doing it again changes nothing. */
export const closeDomain: OrgAct<JoinDomain, null> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'domain.close')) return refuse(forbidden({ kind: 'admin' }))
  await closeDomainRow(ctx, plainDomain(input.domain))
  return ok(null)
}
