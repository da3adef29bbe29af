import { editBeliefInput } from '@polyrhythm/domain/beliefs/edit-belief'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormReason } from '#web/components/form/form-reason.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefFields } from './belief-fields.tsx'
import type { BeliefWords } from './belief-types.ts'
import { beliefFieldOf, beliefFieldsOf, beliefValuesOf, compareBeliefs } from './belief-values.ts'

/** Changes a belief. */
export const EditBelief = ({ belief, onClose }: { belief: BeliefWords; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: beliefId } = belief
  const reload = async (): Promise<BeliefWords | null> => {
    const { beliefs } = await cache.fetchQuery({ ...trpc.beliefs.list.queryOptions({ org }), staleTime: 0 })
    return beliefs.find(({ id }) => id === beliefId) ?? null
  }
  return (
    <EditDialog
      onClose={onClose}
      thing={belief}
      valuesOf={beliefValuesOf}
      schema={editBeliefInput}
      toCommand={(values) => ({ beliefId, ...beliefFieldsOf(values), reason: orNull(values.reason) })}
      fieldOf={beliefFieldOf}
      send={(command) => client.beliefs.edit.mutate({ org, ...command })}
      reload={reload}
      compare={(theirs, mine) => compareBeliefs(theirs, mine, t)}
    >
      {(control) => (
        <>
          <BeliefFields control={control} />
          <FormReason control={control} name="reason" />
        </>
      )}
    </EditDialog>
  )
}
