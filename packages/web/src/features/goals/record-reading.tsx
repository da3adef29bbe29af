import { recordReadingInput } from '@polyrhythm/domain/goals/record-reading'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormNumber, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Values = { value: number | null; observedOn: string | null; note: string }

/** Writes down what a goal's number was on a day. */
export const RecordReading = ({ goal, onClose }: { goal: GoalPage; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const { id: goalId, unit } = goal
  const read = useMutation(
    trpc.goals.read.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('goals.read.saved') })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: recordReadingInput,
    toCommand: (values: Values) => ({ goalId, ...values }),
    defaultValues: { value: null, observedOn: today, note: '' },
    onSubmit: (command) => read.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('goals.read')}
      action={t('goals.read')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={read.isPending}
      error={read.error}
    >
      <FieldRow>
        <FormNumber
          control={form.control}
          name="value"
          label={t('goals.read.value')}
          {...(unit === '' ? {} : { unit })}
        />
        <FormDate control={form.control} name="observedOn" label={t('goals.read.on')} />
      </FieldRow>
      <FormTextArea
        control={form.control}
        name="note"
        label={t('goals.read.note')}
        description={t('goals.read.noteHelp')}
        rows={2}
        isOptional
      />
      <p>{t('goals.read.stays')}</p>
    </FormDialog>
  )
}
