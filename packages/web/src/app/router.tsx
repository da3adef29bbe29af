import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { orgRoute } from './org-route.tsx'
import { routePaths } from './paths.ts'
import { rootRoute } from './root-route.tsx'
import { entryRoutes } from './routes/entry-routes.ts'
import { leaderRoutes } from './routes/leader-routes.ts'
import { alignRoutes } from './routes/align-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { rhythmRoutes } from './routes/rhythm-routes.ts'
import { squadRoutes } from './routes/squad-routes.ts'
import { StartPage } from './start-page.tsx'

const kitchenSinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.kitchenSink,
  validateSearch: z.object({ words: z.optional(z.enum(['spotify', 'plain'])) }),
  component: lazyRouteComponent(() => import('./routes/kitchen-sink.tsx'), 'KitchenSink'),
})

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: routePaths.start, component: StartPage })

const routeTree = rootRoute.addChildren([
  startRoute,
  kitchenSinkRoute,
  ...entryRoutes,
  orgRoute.addChildren([...squadRoutes, ...alignRoutes, ...rhythmRoutes, ...leaderRoutes, ...importRoutes]),
])

/** One router per page. Its screens are loaded when they are first needed, or first hovered. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
