import { editKeyResultInput } from '@polyrhythm/domain/key-results/edit-key-result'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { compareKeyResults } from './compare-key-results.ts'
import { KeyResultFields } from './key-result-fields.tsx'
import { fieldOfProblem, keyResultFieldsOf, valuesOf } from './key-result-values.ts'

/** Changes a key result, always with the reason. */
export const EditKeyResult = ({ keyResult, onClose }: { keyResult: KeyResultView; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: keyResultId, key } = keyResult
  return (
    <EditDialog
      onClose={onClose}
      thing={keyResult}
      valuesOf={valuesOf}
      schema={editKeyResultInput}
      toCommand={(values) => ({ keyResultId, ...keyResultFieldsOf(values), reason: values.reason })}
      fieldOf={fieldOfProblem}
      send={(command) => client.keyResults.edit.mutate({ org, ...command })}
      reload={() => cache.fetchQuery({ ...trpc.keyResults.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) => compareKeyResults(theirs, mine, t)}
    >
      {(control) => (
        <>
          <KeyResultFields control={control} />
          <FormText control={control} name="reason" label={t('ui.reason')} description={t('keyResults.reasonHelp')} />
        </>
      )}
    </EditDialog>
  )
}
