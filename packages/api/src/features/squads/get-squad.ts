import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { SquadPageFacts } from '@polyrhythm/domain/squads/squad-page-facts'
import { JsonText } from '#api/lib/json-text'
import type { SignedInContext } from '#api/trpc/context'
import { findSquadPage } from './squad-page.repo.ts'

type Call = {
  readonly ctx: SignedInContext
  /** cycleId null = the running one, else the newest. */
  readonly input: { readonly org: string; readonly slug: string; readonly cycleId: string | null }
}

/**
 * What is known of a squad in one cycle: people, objectives with their readings and links, check-ins, questions. The most
 * read page of the product: its facts come in one trip and are sent on as they stand, and whoever reads them presents them
 * by the domain's rules, `presentSquad` (docs/decisions/012-fast-lane.md, 013-facts-travel.md).
 */
export const getSquad = async ({ ctx, input: { org: slug, slug: name, cycleId } }: Call) => {
  const { deps, signedIn, logWith } = ctx
  const found = await findSquadPage(deps.client, { accountId: signedIn.accountId, slug }, name, cycleId, deps.clock())
  if (found === undefined) return refuse(notFound)
  logWith({ org: found.org_id, member: found.member_id })
  return found.page === null ? refuse(notFound) : ok(new JsonText<SquadPageFacts>(found.page))
}
