import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { openedOf, useOpened } from '#web/lib/use-opened.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { KeyResultPageView } from './key-result-view.tsx'

/** `/:org/key-results/:key`. */
export const KeyResultPage = () => {
  const { key } = route.useParams()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const query = useQuery(trpc.keyResults.get.queryOptions({ org, key }))
  useOpened(openedOf('key_result', query.data))
  if (query.isPending) return <PageSkeleton />
  if (query.data === undefined) return <ErrorPage error={query.error} reset={() => void query.refetch()} />
  const at = formatInstant(new Date(query.dataUpdatedAt).toISOString(), readerZone())
  return <KeyResultPageView keyResult={query.data} at={at} />
}

const route = getRouteApi('/$org/key-results/$key')
