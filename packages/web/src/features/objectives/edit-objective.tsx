import { editObjectiveInput } from '@polyrhythm/domain/objectives/edit-objective'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormReason } from '#web/components/form/form-reason.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import type { ObjectiveView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { compareObjectives, objectiveFieldsOf, valuesOf } from './objective-values.ts'

/** Changes an objective. */
export const EditObjective = ({ objective, onClose }: { objective: ObjectiveView; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: objectiveId, key } = objective
  return (
    <EditDialog
      onClose={onClose}
      thing={objective}
      valuesOf={valuesOf}
      schema={editObjectiveInput}
      toCommand={(values) => ({ objectiveId, ...objectiveFieldsOf(values), reason: orNull(values.reason) })}
      send={(command) => client.objectives.edit.mutate({ org, ...command })}
      reload={() => cache.fetchQuery({ ...trpc.objectives.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) => compareObjectives(theirs, mine, t)}
    >
      {(control) => (
        <>
          <ObjectiveFields control={control} />
          <FormReason control={control} name="reason" />
        </>
      )}
    </EditDialog>
  )
}
