import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { findMailDomain, listOpenDomains, shownDomain } from './join-domains.repo.ts'
import { isPublicMail } from './public-mail.ts'

type Domains = {
  readonly domains: readonly {
    readonly domain: string
    /** Null = a former member. */
    readonly openedBy: string | null
    readonly openedAt: string
  }[]
  /** The domain of the reader's own address, which is the one they could open; null for whoever may open none. */
  readonly mine: { readonly domain: string; readonly isPublic: boolean } | null
  readonly can: { readonly close: boolean }
}

/** At which domains people join by themselves, and who opened them when. */
export const listDomains: OrgAct<object, Domains> = async ({ ctx }) => {
  const [open, own] = await Promise.all([
    listOpenDomains(ctx),
    can(ctx.actor, 'domain.open') ? findMailDomain(ctx.tx, ctx.signedIn.accountId) : null,
  ])
  return ok({
    domains: open.map(({ domain, openedBy, openedAt }) => ({
      domain: shownDomain(domain),
      openedBy,
      openedAt: openedAt.toISOString(),
    })),
    mine: own === null || own === '' ? null : { domain: shownDomain(own), isPublic: isPublicMail(own) },
    can: { close: can(ctx.actor, 'domain.close') },
  })
}
