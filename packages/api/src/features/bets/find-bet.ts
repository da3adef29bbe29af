import { bet } from '@polyrhythm/db/schema/bet'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { type Decider, forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { holdNode } from '#api/lib/hold-node'
import type { OrgContext } from '#api/trpc/run'

const owner = alias(node, 'owner')

export type BetFacts = NonNullable<Awaited<ReturnType<typeof findBet>>>

/** A bet with whom it asks about what is done to it; null when there is none. */
export const findBet = async (ctx: OrgContext, id: string) => {
  const [found] = await ctx.tx
    .select({
      id: bet.id,
      kind: node.kind,
      version: node.version,
      stage: bet.stage,
      ownerId: bet.ownerId,
      ownerName: owner.title,
      /** None, where whoever it was has left. */
      sponsorId: member.id,
      namedSponsorId: bet.sponsorId,
      sponsorName: member.name,
      roadManagerId: bet.roadManagerId,
      createdBy: node.createdBy,
      state: node.state,
    })
    .from(bet)
    .innerJoin(node, and(eq(node.orgId, bet.orgId), eq(node.id, bet.id)))
    .innerJoin(owner, and(eq(owner.orgId, bet.orgId), eq(owner.id, bet.ownerId)))
    .leftJoin(member, and(eq(member.orgId, bet.orgId), eq(member.id, bet.sponsorId), isNull(member.leftOn)))
    .where(and(eq(bet.orgId, ctx.org.id), eq(bet.id, id)))
  return found ?? null
}

/** Who decides about it: its sponsor, else the council of its board. */
export const decidesOn = ({ sponsorName, ownerName }: BetFacts): Decider =>
  sponsorName === null ? { kind: 'council', name: ownerName } : { kind: 'bet_owner', name: sponsorName }

/**
 * A bet that the acting person may write to, held until the act is done: theirs to decide about, and not closed, which stays
 * as it was closed (LG2). Whoever closes it meanwhile waits, or has closed it before.
 */
export async function findBetToWrite(
  ctx: OrgContext,
  id: string,
  act: 'bet.edit' | 'bet.decide',
): Promise<Result<BetFacts, Refusal>> {
  await holdNode(ctx, id)
  const found = await findBet(ctx, id)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, act, found)) return refuse(forbidden(decidesOn(found), 'ask'))
  return found.state === 'closed' ? refuse({ code: 'too_late', rule: 'bet.closed' }) : ok(found)
}
