import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { useArePremisesKnown } from '#web/components/premises/use-premises.ts'
import { BeliefScreen } from '#web/features/beliefs/belief-screen.tsx'
import { EvidencePanel } from '#web/features/evidence/evidence-panel.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { openedOf, useOpened } from '#web/lib/use-opened.ts'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/beliefs/:key`: a belief with its evidence, what stands on it, its record and its life. */
export const BeliefPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { key } = route.useParams()
  const belief = useQuery(trpc.beliefs.get.queryOptions({ org, key }))
  useOpened(
    openedOf('belief', belief.data === undefined ? undefined : { ...belief.data, title: belief.data.statement }),
  )
  const isKnown = useArePremisesKnown()
  if (belief.data !== undefined && !isKnown) return <PageSkeleton rows={10} />
  if (belief.data === undefined)
    return belief.error === null ? (
      <PageSkeleton rows={10} />
    ) : (
      <ErrorPage error={belief.error} reset={() => void belief.refetch()} />
    )
  const { id, key: known, evidence, age, can } = belief.data
  return (
    <BeliefScreen
      key={id}
      belief={belief.data}
      evidence={
        <EvidencePanel
          of={{ id, key: known, kind: 'belief' }}
          pieces={evidence}
          age={age}
          mayBring={can['evidence.bring']}
        />
      }
    />
  )
}

const route = getRouteApi('/$org/beliefs/$key')
