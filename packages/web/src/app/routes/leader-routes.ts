import { isDay } from '@polyrhythm/domain/cycles/day'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { auditSearch } from '#web/features/audit/audit-search.ts'
import { lessonSearch } from '#web/features/lessons/lesson-search.ts'
import { evidenceSearch } from '#web/features/evidence/evidence-search.ts'
import { orgRoute } from '#web/app/org-route.tsx'

const getParentRoute = () => orgRoute

/** What a company's council sees and does, and how an organisation is kept. */
export const leaderRoutes = [
  createRoute({
    getParentRoute,
    path: '/settings/general',
    component: lazyRouteComponent(() => import('#web/features/orgs/general-settings.tsx'), 'GeneralSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/members',
    component: lazyRouteComponent(() => import('#web/features/members/members-settings.tsx'), 'MembersSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/squads',
    component: lazyRouteComponent(() => import('#web/features/orgs/units-settings.tsx'), 'UnitsSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/terms',
    component: lazyRouteComponent(() => import('#web/features/orgs/terms-settings.tsx'), 'TermsSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('#web/features/audit/audit-page.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets',
    validateSearch: z.object({
      scope: z.optional(z.string()),
      view: z.optional(z.enum(['board', 'list'])),
      add: z.optional(z.boolean()),
    }),
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets/changes',
    validateSearch: z.object({
      scope: z.optional(z.string()),
      since: z.optional(z.string().check(z.refine(isDay))),
    }),
    component: lazyRouteComponent(() => import('#web/features/boards/changes-page.tsx'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets/dissent',
    validateSearch: z.object({ scope: z.optional(z.string()) }),
    component: lazyRouteComponent(() => import('#web/features/boards/dissent-page.tsx'), 'DissentPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets/compare',
    validateSearch: z.object({ a: z.optional(z.string()), b: z.optional(z.string()) }),
    component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets/$key/brief',
    component: lazyRouteComponent(() => import('./brief-page.tsx'), 'BriefPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/bets/$key',
    component: lazyRouteComponent(() => import('./bet-page.tsx'), 'BetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/beliefs',
    validateSearch: z.object({ open: z.optional(z.string()), add: z.optional(z.boolean()) }),
    component: lazyRouteComponent(() => import('./beliefs-page.tsx'), 'BeliefsRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/lessons',
    validateSearch: lessonSearch,
    component: lazyRouteComponent(() => import('#web/features/lessons/lessons-page.tsx'), 'LessonsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/lessons/$key',
    component: lazyRouteComponent(() => import('./lesson-page.tsx'), 'LessonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/beliefs/$key',
    component: lazyRouteComponent(() => import('./belief-page.tsx'), 'BeliefPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence',
    validateSearch: evidenceSearch,
    component: lazyRouteComponent(() => import('#web/features/evidence/evidence-page.tsx'), 'EvidencePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$key',
    component: lazyRouteComponent(() => import('#web/features/evidence/evidence-item-page.tsx'), 'EvidenceItemPage'),
  }),
] as const
