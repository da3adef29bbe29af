import type { JoinDomain } from '@polyrhythm/domain/members/join-domain'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { findMailDomain, insertDomain, listOpenDomains, plainDomain } from './join-domains.repo.ts'
import { isPublicMail } from './public-mail.ts'

/**
 * Lets whoever has a confirmed address at a domain join by themselves. It is the organisation's because the admin's own
 * confirmed address is at exactly it. Doing it again changes nothing.
 *
 * @see SPEC.md MB5
 */
export const openDomain: OrgAct<JoinDomain, null> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'domain.open')) return refuse(forbidden({ kind: 'admin' }))
  const domain = plainDomain(input.domain)
  if (domain === '' || domain !== (await findMailDomain(ctx.tx, ctx.signedIn.accountId)))
    return refuse({ code: 'domain_not_yours' })
  if (isPublicMail(domain)) return refuse({ code: 'domain_is_public' })
  const open = await listOpenDomains(ctx)
  if (!open.some((each) => each.domain === domain)) await insertDomain(ctx, domain)
  return ok(null)
}
