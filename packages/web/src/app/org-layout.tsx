import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router'
import { refusalOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { ErrorPage } from './error-page.tsx'
import { GoTo } from './go-to.tsx'
import { OrgFrame } from './org-frame.tsx'
import { hrefTo } from './paths.ts'
import { ShellSkeleton } from './shell/shell-skeleton.tsx'

/** Everything under `/:org`: signed out leads to the sign-in page and back, not a member looks like nothing there. */
export const OrgLayout = () => {
  const { org: slug } = route.useParams()
  const { href } = useLocation()
  const trpc = useTRPC()
  const me = useQuery(trpc.auth.me.queryOptions())
  const org = useQuery(trpc.orgs.get.queryOptions({ org: slug }))
  const failed = me.error ?? (org.data === undefined ? org.error : null)
  if (me.data === null || refusalOf(failed)?.code === 'signed_out')
    return <GoTo href={hrefTo('login', {}, { next: href })} />
  if (failed !== null) return <ErrorPage error={failed} reset={() => void Promise.all([me.refetch(), org.refetch()])} />
  if (me.data === undefined || org.data === undefined) return <ShellSkeleton />
  return (
    <OrgFrame key={slug} me={me.data} org={org.data}>
      <Outlet />
    </OrgFrame>
  )
}

const route = getRouteApi('/$org')
