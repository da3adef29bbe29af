import { createKeyResultInput } from '@polyrhythm/domain/key-results/create-key-result'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { KeyResultFields } from './key-result-fields.tsx'
import { emptyKeyResult, fieldOfProblem, keyResultFieldsOf } from './key-result-values.ts'

/** Adds a key result to an objective of one's own squad. */
export const AddKeyResult = ({ objectiveId, onClose }: { objectiveId: string; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const create = useMutation(
    trpc.keyResults.create.mutationOptions({
      onSuccess: ({ key }) => {
        toasts.show({ message: t('keyResults.added', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: createKeyResultInput,
    defaultValues: emptyKeyResult,
    toCommand: (values) => ({ objectiveId, ...keyResultFieldsOf(values) }),
    fieldOf: fieldOfProblem,
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('keyResults.add')}
      action={t('keyResults.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      <KeyResultFields control={form.control} />
    </FormDialog>
  )
}
