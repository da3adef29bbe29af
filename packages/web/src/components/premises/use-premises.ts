import { useQuery } from '@tanstack/react-query'
import type { Premise } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** All that stands on a belief that shakes; one question for all screens of an organisation, asked again when anything of it changes. */
export const usePremises = (): readonly Premise[] => usePremiseQuery().data ?? []

/** Whether a page may be drawn: what shakes comes with it and moves nothing afterwards. Who cannot ask does not wait. */
export const useArePremisesKnown = (): boolean => {
  const { isPending, failureCount } = usePremiseQuery()
  return !isPending || failureCount > 0
}

const usePremiseQuery = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  return useQuery(trpc.beliefs.premises.queryOptions({ org }))
}

/** What shakes under one bet or objective. */
export const usePremisesOf = (subjectId: string): readonly Premise[] =>
  usePremises().filter(({ subject }) => subject.id === subjectId)
