import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { routePaths } from './paths.ts'
import { rootRoute } from './root-route.tsx'

const kitchenSinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.kitchenSink,
  validateSearch: z.object({ words: z.optional(z.enum(['spotify', 'plain'])) }),
  component: lazyRouteComponent(() => import('./routes/kitchen-sink.tsx'), 'KitchenSink'),
})

const routeTree = rootRoute.addChildren([kitchenSinkRoute])

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
