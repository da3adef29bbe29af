import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { CompareView } from '#web/features/bets/compare-view.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/bets/compare?a=&b=`: two bets side by side. A bet that does not exist is a wrong address. */
export const ComparePage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { a, b } = route.useSearch()
  const navigate = route.useNavigate()
  const choices = useQuery(trpc.bets.list.queryOptions({ org }))
  const first = useQuery(trpc.bets.get.queryOptions({ org, key: a ?? '' }, { enabled: a !== undefined }))
  const second = useQuery(trpc.bets.get.queryOptions({ org, key: b ?? '' }, { enabled: b !== undefined }))
  const failed = [choices, first, second].find(({ data, error }) => data === undefined && error !== null)
  if (failed?.error != null) return <ErrorPage error={failed.error} reset={() => void failed.refetch()} />
  const isWaiting = [choices, first, second].some(({ isLoading }) => isLoading)
  if (isWaiting || choices.data === undefined) return <PageSkeleton rows={12} />
  return (
    <CompareView
      choices={choices.data}
      a={first.data ?? null}
      b={second.data ?? null}
      onChoose={(search) => void navigate({ search })}
    />
  )
}

const route = getRouteApi('/$org/bets/compare')
