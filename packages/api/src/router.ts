import { changesRouter } from '#api/changes/changes.router'
import { asksRouter } from '#api/features/asks/asks.router'
import { authRouter } from '#api/features/auth/auth.router'
import { checkInsRouter } from '#api/features/check-ins/check-ins.router'
import { cyclesRouter } from '#api/features/cycles/cycles.router'
import { keyResultsRouter } from '#api/features/key-results/key-results.router'
import { linksRouter } from '#api/features/links/links.router'
import { membersRouter } from '#api/features/members/members.router'
import { objectivesRouter } from '#api/features/objectives/objectives.router'
import { orgsRouter } from '#api/features/orgs/orgs.router'
import { squadsRouter } from '#api/features/squads/squads.router'
import { router } from '#api/trpc/procedures'

/** Every procedure of the product. A new one needs its row in features/permissions.db.test.ts. */
export const appRouter = router({
  asks: asksRouter,
  auth: authRouter,
  changes: changesRouter,
  checkIns: checkInsRouter,
  cycles: cyclesRouter,
  keyResults: keyResultsRouter,
  links: linksRouter,
  members: membersRouter,
  objectives: objectivesRouter,
  orgs: orgsRouter,
  squads: squadsRouter,
})

export type AppRouter = typeof appRouter
