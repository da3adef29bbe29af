import { ok } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findMailDomain, listJoinable as list } from './join-domains.repo.ts'

type Joinable = { readonly orgs: readonly { readonly slug: string; readonly name: string }[] }

/** The organisations that whoever is signed in may join by the domain of their confirmed address; of others nobody learns. */
export const listJoinable: Act<SignedInContext, void, Joinable> = async ({ ctx }) => {
  const { directory } = ctx.deps
  const { accountId } = ctx.signedIn
  const orgs = await list(directory, accountId, await findMailDomain(directory, accountId))
  return ok({ orgs: orgs.map(({ slug, name }) => ({ slug, name })) })
}
