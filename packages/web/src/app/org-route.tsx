import { createRoute } from '@tanstack/react-router'
import { OrgLayout } from './org-layout.tsx'
import { routePaths } from './paths.ts'
import { rootRoute } from './root-route.tsx'

/** The parent of every screen of an organisation. */
export const orgRoute = createRoute({ getParentRoute: () => rootRoute, path: routePaths.org, component: OrgLayout })
