import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import { loadGoals } from '#api/lib/goals/load-goals'
import type { OrgContext } from '#api/trpc/run'
import { listAims } from './goals.repo.ts'
import { presentAims } from './goals.presenter.ts'

/** The north star, the goals under it with what aims at them, and those that have ended. */
export const getOverview = async ({ ctx }: { ctx: OrgContext }) => {
  const [goals, ownerId] = await Promise.all([loadGoals(ctx), findCompanyId(ctx)])
  const aims = await listAims(
    ctx,
    goals.map(({ id }) => id),
  )
  const views = goals.map(({ ownerId: _, ...goal }) => ({ ...goal, ...presentAims(aims, goal.id) }))
  const active = views.filter(({ state }) => state === 'active')
  return ok({
    northStar: active.find(({ kind }) => kind === 'north_star') ?? null,
    goals: active.filter(({ kind }) => kind === 'goal'),
    ended: views.filter(({ state }) => state !== 'active'),
    can: { write: can(ctx.actor, 'goal.write', { ownerId }) },
  })
}
