import { useQuery } from '@tanstack/react-query'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

export type SquadNotes = ApiOutputs['squads']['notes']

/** What a squad was told; undefined while that is not known. */
export const useNotes = (slug: string): SquadNotes | undefined => useNoteQuery(slug).data

/** Whether the page may be drawn: notes stand on top of it and move nothing afterwards. Who cannot ask does not wait. */
export const useAreNotesKnown = (slug: string): boolean => {
  const { isPending, failureCount } = useNoteQuery(slug)
  return !isPending || failureCount > 0
}

const useNoteQuery = (slug: string) => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  return useQuery(trpc.squads.notes.queryOptions({ org, slug }))
}
