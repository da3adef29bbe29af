import { changesRouter } from '#api/changes/changes.router'
import { asksRouter } from '#api/features/asks/asks.router'
import { checkInsRouter } from '#api/features/check-ins/check-ins.router'
import { keyResultsRouter } from '#api/features/key-results/key-results.router'
import { linksRouter } from '#api/features/links/links.router'
import { objectivesRouter } from '#api/features/objectives/objectives.router'
import { router } from '#api/trpc/procedures'

/** Every procedure of the product. A new one needs its row in features/permissions.db.test.ts. */
export const appRouter = router({
  asks: asksRouter,
  changes: changesRouter,
  checkIns: checkInsRouter,
  keyResults: keyResultsRouter,
  links: linksRouter,
  objectives: objectivesRouter,
})

export type AppRouter = typeof appRouter
