import { node } from '@polyrhythm/db/schema/node'
import type { GoalView } from '@polyrhythm/domain/goals/present-goal'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import { loadGoals } from '#api/lib/goals/load-goals'
import type { OrgContext } from '#api/trpc/run'

type Found = GoalView & { readonly ownerId: string }

/** A goal that the acting person may change: theirs to decide about, and not over. */
export async function findGoalToWrite(ctx: OrgContext, goalId: string): Promise<Result<Found, Refusal>> {
  const [found] = await loadGoals(ctx, eq(node.id, goalId))
  if (found === undefined) return refuse(notFound)
  if (!can(ctx.actor, 'goal.write', found)) return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  return found.state === 'active' ? ok(found) : refuse({ code: 'too_late', rule: 'goal.ended' })
}
