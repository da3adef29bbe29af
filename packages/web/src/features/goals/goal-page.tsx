import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { GoalPageView } from './goal-page-view.tsx'

/** `/:org/goals/:key`; a north star by its id. */
export const GoalPage = () => {
  const { key } = route.useParams()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const query = useQuery(trpc.goals.get.queryOptions({ org, key }))
  if (query.isPending) return <PageSkeleton />
  if (query.data === undefined) return <ErrorPage error={query.error} reset={() => void query.refetch()} />
  return <GoalPageView goal={query.data} />
}

const route = getRouteApi('/$org/goals/$key')
