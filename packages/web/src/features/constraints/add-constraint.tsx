import { addConstraintInput, type AddConstraint as AddCommand } from '@polyrhythm/domain/constraints/constraint'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConstraintFields } from './constraint-fields.tsx'
import type { ConstraintValues } from './constraint-values.ts'

/** Something new that holds for every squad. */
export const AddConstraint = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today, me } = useOrg()
  const add = useMutation(
    trpc.constraints.add.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('constraints.added') })
        onClose()
      },
    }),
  )
  const form = useCommandForm<ConstraintValues, AddCommand>({
    schema: addConstraintInput,
    toCommand: ({ reason: _, ...values }) => values,
    defaultValues: {
      statement: '',
      because: '',
      answerableId: String(me.memberId),
      howToChallenge: '',
      sinceOn: today,
      reason: '',
    },
    onSubmit: (command) => add.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('constraints.add')}
      action={t('constraints.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={add.isPending}
      error={add.error}
    >
      <ConstraintFields control={form.control} />
      <FormDate control={form.control} name="sinceOn" label={t('constraints.form.since')} />
    </FormDialog>
  )
}
