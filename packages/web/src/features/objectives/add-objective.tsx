import { createObjectiveInput } from '@polyrhythm/domain/objectives/create-objective'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { emptyObjective, objectiveFieldsOf } from './objective-values.ts'

export type AddObjectiveProps = { squadId: string; cycleId: string; onClose: () => void }

/** Adds an objective of one's own squad to a cycle. */
export const AddObjective = ({ squadId, cycleId, onClose }: AddObjectiveProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const create = useMutation(
    trpc.objectives.create.mutationOptions({
      onSuccess: ({ key }) => {
        toasts.show({ message: t('objectives.added', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: createObjectiveInput,
    defaultValues: emptyObjective,
    toCommand: (values) => ({ squadId, cycleId, ...objectiveFieldsOf(values) }),
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('objectives.add')}
      action={t('objectives.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      <ObjectiveFields control={form.control} />
    </FormDialog>
  )
}
