import { compareImportInput } from '@polyrhythm/domain/imports/confirm-import'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useRested } from '#web/lib/use-rested.ts'
import { compareCommand, type FoundRows, foundRows, nothingFound } from './import-command.ts'
import type { ImportRows } from './import-rows.ts'

export type Comparison = {
  readonly found: FoundRows
  /** What is shown is not yet about the rows as they are. */
  readonly isPending: boolean
  readonly error: unknown
  readonly refetch: () => void
}

/** What stands where the rows would go. Asked anew when nobody has changed a row for a moment. */
export const useComparison = (rows: ImportRows, cycleId: string | null): Comparison => {
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const command = cycleId === null ? null : compareCommand(rows, cycleId)
  const now = command === null ? '' : JSON.stringify(command)
  const settled = useRested(now, 250)
  const answer = useQuery({
    // Not a key of tRPC: changes of others do not answer anew what is being read.
    queryKey: ['import-comparison', org, settled],
    enabled: settled !== '',
    gcTime: 60_000,
    placeholderData: (before: Answer | undefined) => before,
    queryFn: async (): Promise<Answer> => {
      const command = compareImportInput.parse(JSON.parse(settled))
      return { ...(await client.imports.compare.mutate({ org, ...command })), asked: settled }
    },
  })
  const { data } = answer
  const found = useMemo(
    () => (data === undefined || data.asked !== now ? nothingFound : foundRows(rows, data)),
    [data, now, rows],
  )
  const isPending = now !== '' && data?.asked !== now
  return { found, isPending, error: isPending ? answer.error : null, refetch: () => void answer.refetch() }
}

type Answer = ApiOutputs['imports']['compare'] & { readonly asked: string }
