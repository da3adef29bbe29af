import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { GoTo } from '#web/app/go-to.tsx'
import { NotFoundPage } from '#web/app/not-found-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { unitHref } from '#web/app/unit-href.ts'
import { UnitView } from '#web/features/units/unit-view.tsx'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/units/:slug`: a tribe, function, market, chapter, guild or the company. A squad has a page of its own. */
export const UnitPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { slug } = route.useParams()
  const unit = useQuery(trpc.units.get.queryOptions({ org, slug }))
  if (['not_found', 'invalid'].includes(refusalOf(unit.error)?.code ?? '')) return <NotFoundPage />
  if (unit.isPending) return <PageSkeleton />
  if (unit.data === undefined) return <ErrorPage error={unit.error} reset={() => void unit.refetch()} />
  if (unit.data.kind === 'squad') return <GoTo href={unitHref(org, unit.data)} />
  return <UnitView key={unit.data.id} unit={unit.data} />
}

const route = getRouteApi('/$org/units/$slug')
