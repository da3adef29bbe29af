import { GAP_KINDS } from '@polyrhythm/domain/rhythm/gap'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { orgRoute } from '#web/app/org-route.tsx'

const getParentRoute = () => orgRoute

/** The whole story, where it should lead, and what holds for everybody. */
export const rhythmRoutes = [
  createRoute({
    getParentRoute,
    path: '/rhythm',
    validateSearch: z.object({ gap: z.optional(z.enum(GAP_KINDS)) }),
    component: lazyRouteComponent(() => import('#web/features/rhythm/rhythm-page.tsx'), 'RhythmPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/goals',
    validateSearch: z.object({ add: z.optional(z.boolean()) }),
    component: lazyRouteComponent(() => import('#web/features/goals/goals-page.tsx'), 'GoalsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/goals/$key',
    component: lazyRouteComponent(() => import('#web/features/goals/goal-page.tsx'), 'GoalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/constraints',
    component: lazyRouteComponent(() => import('./constraints-page.tsx'), 'ConstraintsRoute'),
  }),
] as const
