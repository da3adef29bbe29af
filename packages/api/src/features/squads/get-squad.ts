import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import { whoEntered } from '#api/trpc/who-entered'
import { presentSquad } from './present-squad.ts'
import { findSquadPage } from './squad-page.repo.ts'

type Call = {
  readonly ctx: SignedInContext
  /** cycleId null = the running one, else the newest. */
  readonly input: { readonly org: string; readonly slug: string; readonly cycleId: string | null }
}

/**
 * A squad's page in one cycle: people, objectives with their numbers and links, check-ins, questions. The most read page
 * of the product, so its facts come in one trip (docs/decisions/012-fast-lane.md).
 */
export const getSquad = async ({ ctx, input: { org: slug, slug: name, cycleId } }: Call) => {
  const { deps, signedIn, logWith } = ctx
  const now = deps.clock()
  const facts = await findSquadPage(deps.client, { accountId: signedIn.accountId, slug }, name, cycleId, now)
  if (facts === null) return refuse(notFound)
  const { actor, org } = whoEntered(slug, facts.entered)
  logWith({ org: org.id, member: actor.memberId })
  if (!('squad' in facts) || (cycleId !== null && facts.cycleId === null)) return refuse(notFound)
  return ok(presentSquad(facts, { actor, org, now }))
}
