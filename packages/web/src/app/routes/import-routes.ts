import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { orgRoute } from '#web/app/org-route.tsx'

/** Bringing what a company has already. */
export const importRoutes = [
  createRoute({
    getParentRoute: () => orgRoute,
    path: '/import',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
] as const
