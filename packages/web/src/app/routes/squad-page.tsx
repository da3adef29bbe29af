import { presentSquad } from '@polyrhythm/domain/squads/present-squad'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { useArePremisesKnown } from '#web/components/premises/use-premises.ts'
import { useAreNotesKnown } from '#web/features/squads/use-notes.ts'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { readerZone, formatInstant } from '#web/lib/format.ts'
import { SquadView } from './squad-view.tsx'

/** `/:org/squads/:slug?cycle=`: a squad in one cycle. */
export const SquadPage = () => {
  const { slug } = route.useParams()
  const { cycle, add } = route.useSearch()
  const navigate = route.useNavigate()
  const trpc = useTRPC()
  const { slug: org, cycles } = useOrg()
  const cycleId = cycles.find(({ name }) => name === cycle)?.id ?? null
  const isAsked = useAskedToAdd(
    add,
    () => void navigate({ search: (search) => ({ ...search, add: undefined }), replace: true }),
  )
  const squad = useQuery(
    trpc.squads.get.queryOptions({ org, slug, cycleId }, { placeholderData: (before) => before, select: presentSquad }),
  )
  const [arePremisesKnown, areNotesKnown] = [useArePremisesKnown(), useAreNotesKnown(slug)]
  if (squad.isPending || !arePremisesKnown || !areNotesKnown) return <PageSkeleton />
  if (squad.data === undefined) return <ErrorPage error={squad.error} reset={() => void squad.refetch()} />
  return (
    <SquadView
      key={squad.data.id}
      squad={squad.data}
      isAsked={isAsked}
      at={formatInstant(squad.data.at, readerZone())}
      onCycle={(name) => void navigate({ search: { cycle: name }, replace: true })}
    />
  )
}

const route = getRouteApi('/$org/squads/$slug')
