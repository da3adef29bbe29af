import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { orgRoute } from '#web/app/org-route.tsx'

/** How beliefs, bets and objectives hang together. */
export const alignRoutes = [
  createRoute({
    getParentRoute: () => orgRoute,
    path: '/align',
    validateSearch: z.object({ cycle: z.optional(z.string()) }),
    component: lazyRouteComponent(() => import('./align-page.tsx'), 'AlignPage'),
  }),
] as const
