import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { ErrorPage } from '#web/app/error-page.tsx'
import { NotFoundPage } from '#web/app/not-found-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { CheckInOf } from './check-in-of.tsx'
import { ChooseSquad } from './choose-squad.tsx'

/** `/:org/check-in?squad=`: the one squad I sit in, or the one I choose. */
export const CheckInPage = () => {
  const { squad: slug } = route.useSearch()
  const { history } = useRouter()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const only = me.squads.length === 1 ? me.squads[0] : undefined
  const mine = slug === undefined ? only : me.squads.find((squad) => squad.slug === slug)
  const isForeign = slug !== undefined && mine === undefined
  const units = useQuery(trpc.squads.list.queryOptions({ org }, { enabled: isForeign }))
  if (slug === undefined && mine === undefined) return <ChooseSquad squads={me.squads} />
  if (isForeign && units.error !== null) return <ErrorPage error={units.error} reset={() => void units.refetch()} />
  if (isForeign && units.data === undefined) return <PageSkeleton />
  const squad = mine ?? units.data?.find((unit) => unit.slug === slug && unit.kind === 'squad')
  if (squad === undefined) return <NotFoundPage />
  return (
    <CheckInOf
      key={squad.id}
      squadId={squad.id}
      onLeave={() => history.push(hrefTo('squad', { org, slug: squad.slug }))}
    />
  )
}

const route = getRouteApi('/$org/check-in')
