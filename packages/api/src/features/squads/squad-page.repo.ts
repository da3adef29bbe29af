import type { Client } from '@polyrhythm/db/client'
import type { Knocking } from '@polyrhythm/db/tenant'
import type { MemberId, OrgId } from '@polyrhythm/domain/ids'

type Found = {
  readonly org_id: OrgId
  readonly member_id: MemberId
  /** SquadPageFacts as JSON; null where there is no such squad, or no such cycle. */
  readonly page: string | null
}

/**
 * Everything a squad's page is presented from, in one statement and one trip: entering the organisation included, so
 * every policy holds inside it.
 *
 * @param at what the API believes the time to be; says which cycle runs
 * @returns undefined when the account is no member
 */
export async function findSquadPage(
  client: Client,
  { accountId, slug }: Knocking,
  squad: string,
  cycleId: string | null,
  at: Date,
): Promise<Found | undefined> {
  const [row] = await client<
    Found[]
  >`select org_id, member_id, page::text from poly.squad_page(${accountId}, ${slug}, ${squad}, ${cycleId}, ${at.toISOString()})`
  return row
}
