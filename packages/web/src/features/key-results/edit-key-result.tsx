import { type EditKeyResult as Command, editKeyResultInput } from '@polyrhythm/domain/key-results/edit-key-result'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { StaleChoice } from '#web/components/form/stale-choice.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { compareKeyResults } from './compare-key-results.ts'
import { KeyResultFields } from './key-result-fields.tsx'
import { fieldOfProblem, keyResultFieldsOf, valuesOf } from './key-result-values.ts'

/** Changes a key result, with the reason. When somebody else was faster, both texts stay and the person chooses. */
export const EditKeyResult = ({ keyResult, onClose }: { keyResult: KeyResultView; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const { id: keyResultId, key } = keyResult
  const [sent, setSent] = useState<Command | null>(null)
  const [theirs, setTheirs] = useState<KeyResultView | null>(null)
  const [version] = useState(keyResult.version)
  const edit = useMutation(
    trpc.keyResults.edit.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('keyResults.saved', { key }) })
        onClose()
      },
      onError: async (error) => {
        if (refusalOf(error)?.code !== 'stale') return
        setTheirs(await cache.fetchQuery({ ...trpc.keyResults.get.queryOptions({ org, key }), staleTime: 0 }))
      },
    }),
  )
  const save = (command: Command) => {
    setSent(command)
    edit.mutate({ org, ...command })
  }
  const form = useCommandForm({
    schema: editKeyResultInput,
    defaultValues: valuesOf(keyResult),
    toCommand: (values) => ({
      keyResultId,
      expectedVersion: version,
      ...keyResultFieldsOf(values),
      reason: values.reason,
    }),
    fieldOf: fieldOfProblem,
    onSubmit: save,
  })
  if (theirs !== null && sent !== null) {
    return (
      <StaleChoice
        fields={compareKeyResults(valuesOf(theirs), form.getValues(), t)}
        onKeep={onClose}
        onReplace={() => save({ ...sent, expectedVersion: theirs.version })}
        isPending={edit.isPending}
        error={refusalOf(edit.error)?.code === 'stale' ? null : edit.error}
      />
    )
  }
  return (
    <FormDialog
      title={t('keyResults.editTitle', { key })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <KeyResultFields control={form.control} />
      <FormText control={form.control} name="reason" label={t('ui.reason')} description={t('keyResults.reasonHelp')} />
    </FormDialog>
  )
}
