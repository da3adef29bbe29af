import { useQuery } from '@tanstack/react-query'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** The beliefs of the organisation, the ones that are over too; undefined until they are there. */
export const useBeliefs = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  return useQuery(trpc.beliefs.list.queryOptions({ org })).data?.beliefs
}
