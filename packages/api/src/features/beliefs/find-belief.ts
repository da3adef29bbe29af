import { belief } from '@polyrhythm/db/schema/belief'
import { node } from '@polyrhythm/db/schema/node'
import { type BeliefState, isBeliefState } from '@polyrhythm/domain/beliefs/belief-life'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** A belief as it stands before somebody does something about it; null when there is none of this id. */
export async function findBelief(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      id: node.id,
      ownerId: node.ownerId,
      title: node.title,
      state: node.state,
      version: node.version,
      reason: node.reason,
    })
    .from(belief)
    .innerJoin(node, and(eq(node.orgId, belief.orgId), eq(node.id, belief.id)))
    .where(and(eq(belief.orgId, ctx.org.id), eq(belief.id, id)))
  return found === undefined ? null : { ...found, kind: 'belief' as const, state: stateOf(found.state) }
}

/** @throws for a word that no belief has */
export const stateOf = (state: string): BeliefState => {
  if (!isBeliefState(state)) throw new Error(`A belief that is ${state}`)
  return state
}
