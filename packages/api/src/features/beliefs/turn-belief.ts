import { node } from '@polyrhythm/db/schema/node'
import { type BeliefAct, type BeliefState, stepOf } from '@polyrhythm/domain/beliefs/belief-life'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { invalid, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { findBelief } from './find-belief.ts'
import { refuseStep } from './refuse-step.ts'

type Turn = {
  readonly beliefId: string
  readonly expectedVersion: number
  readonly act: BeliefAct
  readonly reason: string
}
type Belief = NonNullable<Awaited<ReturnType<typeof findBelief>>>

/**
 * Whether the council may take this step now, about what they had on the screen.
 *
 * @returns the belief as it stands, and the state that it goes to
 */
export async function readyToTurn(
  ctx: OrgContext,
  { beliefId, expectedVersion, act, reason }: Turn,
): Promise<Result<{ belief: Belief; state: BeliefState }, Refusal>> {
  const belief = await findBelief(ctx, beliefId)
  if (belief === null) return refuse(notFound)
  const isCouncil = can(ctx.actor, 'belief.hold', belief)
  const step = stepOf(belief.state, act, { isCouncil, reason, evidenceAgainst: 0 })
  if ('refused' in step) return refuse(refuseStep(ctx, step))
  if (belief.version !== expectedVersion)
    return refuse({ code: 'stale', currentVersion: belief.version, current: { title: belief.title } })
  return belief.reason === reason ? refuse(invalid('reason', 'belief.same_reason')) : ok({ belief, state: step.state })
}

/** Writes the step, with why. */
export const writeTurn = async (
  ctx: OrgContext,
  { id, version }: Belief,
  state: BeliefState,
  reason: string,
): Promise<Result<{ state: BeliefState }, Refusal>> => {
  const written = await ctx.tx
    .update(node)
    .set({ state, reason })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id), eq(node.version, version)))
    .returning({ id: node.id })
  return written.length === 1 ? ok({ state }) : refuse({ code: 'stale', currentVersion: version + 1, current: {} })
}
