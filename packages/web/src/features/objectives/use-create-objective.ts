import { useRef } from 'react'
import type * as z from 'zod/mini'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { newObjectiveSchema } from './new-objective-values.ts'

type NewObjective = z.infer<typeof newObjectiveSchema>

/**
 * Writes an objective, then its key results one after another. When that stops half-way, sending again goes on where it
 * stopped: nothing is written twice.
 */
export const useCreateObjective = (org: string, onDone: () => void) => {
  const t = useMessages()
  const client = useTRPCClient()
  const written = useRef<{ objective: { id: string; key: string } | null; keyResults: number }>({
    objective: null,
    keyResults: 0,
  })
  return {
    mutationFn: async ({ objective, keyResults }: NewObjective): Promise<string> => {
      const { current } = written
      current.objective ??= await client.objectives.create.mutate({ org, ...objective })
      for (const keyResult of keyResults.slice(current.keyResults)) {
        await client.keyResults.create.mutate({ org, objectiveId: current.objective.id, ...keyResult })
        current.keyResults += 1
      }
      return current.objective.key
    },
    onSuccess: (key: string) => {
      toasts.show({ message: t('objectives.added', { key }) })
      onDone()
    },
  }
}
