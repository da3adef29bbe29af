import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { orgRoute } from '#web/app/org-route.tsx'
import { OrgStart } from '#web/app/org-start.tsx'
import { listSearch } from '#web/features/objectives/list-search.ts'

const getParentRoute = () => orgRoute

/** What a squad sees and does, and everybody’s first page. */
export const squadRoutes = [
  createRoute({ getParentRoute, path: '/', component: OrgStart }),
  createRoute({
    getParentRoute,
    path: '/home',
    component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/squads',
    validateSearch: z.object({ add: z.optional(z.boolean()) }),
    component: lazyRouteComponent(() => import('./squads-page.tsx'), 'SquadsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/squads/$slug',
    validateSearch: z.object({ cycle: z.optional(z.string()), add: z.optional(z.boolean()) }),
    component: lazyRouteComponent(() => import('./squad-page.tsx'), 'SquadPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/units/$slug',
    component: lazyRouteComponent(() => import('./unit-page.tsx'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('#web/features/members/person-page.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/objectives',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./objectives-page.tsx'), 'ObjectivesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/objectives/$key',
    component: lazyRouteComponent(() => import('./objective-page.tsx'), 'ObjectivePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/key-results/$key',
    component: lazyRouteComponent(() => import('./key-result-page.tsx'), 'KeyResultPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/check-in',
    validateSearch: z.object({ squad: z.optional(z.string()) }),
    component: lazyRouteComponent(() => import('./check-in-page.tsx'), 'CheckInPage'),
  }),
] as const
