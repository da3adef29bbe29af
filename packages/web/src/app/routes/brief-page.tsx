import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { BetBrief } from '#web/features/bets/bet-brief.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/bets/:key/brief`: a bet on two pages of paper. */
export const BriefPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { key } = route.useParams()
  const bet = useQuery(trpc.bets.get.queryOptions({ org, key }))
  if (bet.data !== undefined) return <BetBrief bet={bet.data} />
  if (bet.error === null) return <PageSkeleton rows={12} />
  return <ErrorPage error={bet.error} reset={() => void bet.refetch()} />
}

const route = getRouteApi('/$org/bets/$key/brief')
