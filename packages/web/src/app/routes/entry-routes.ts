import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { routePaths } from '#web/app/paths.ts'
import { rootRoute } from '#web/app/root-route.tsx'

const getParentRoute = () => rootRoute

/** Where to go on afterwards; only paths of our own are followed. */
const validateSearch = z.object({ next: z.optional(z.string()) })

/** The ways in: they stand outside every organisation. */
export const entryRoutes = [
  createRoute({
    getParentRoute,
    path: routePaths.signup,
    validateSearch,
    component: lazyRouteComponent(() => import('#web/features/auth/sign-up-page.tsx'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.verify,
    validateSearch,
    component: lazyRouteComponent(() => import('#web/features/auth/verify-page.tsx'), 'VerifyPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.login,
    validateSearch,
    component: lazyRouteComponent(() => import('#web/features/auth/login-page.tsx'), 'LoginPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.forgot,
    validateSearch,
    component: lazyRouteComponent(() => import('#web/features/auth/forgot-page.tsx'), 'ForgotPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.reset,
    component: lazyRouteComponent(() => import('#web/features/auth/reset-page.tsx'), 'ResetPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.confirmEmail,
    component: lazyRouteComponent(() => import('#web/features/auth/confirm-email-page.tsx'), 'ConfirmEmailPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.account,
    component: lazyRouteComponent(() => import('#web/features/accounts/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.newOrg,
    component: lazyRouteComponent(() => import('./new-org-route.tsx'), 'NewOrgRoute'),
  }),
  createRoute({
    getParentRoute,
    path: routePaths.invite,
    component: lazyRouteComponent(() => import('#web/features/members/invite-page.tsx'), 'InvitePage'),
  }),
] as const
