import { addReadingInput } from '@polyrhythm/domain/evidence/data-point'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormNumber, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** One more value of a data point that is looked at again and again. */
export const AddReading = ({ dataId, unit, onClose }: { dataId: string; unit: string; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const add = useMutation(
    trpc.evidence.addReading.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('evidence.readingAdded') })
        onClose()
      },
    }),
  )
  const first: { value: number | null; observedOn: string | null; note: string } = {
    value: null,
    observedOn: today,
    note: '',
  }
  const form = useCommandForm({
    schema: addReadingInput,
    toCommand: (values: typeof first) => ({ dataId, ...values }),
    defaultValues: first,
    onSubmit: (command) => add.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('evidence.addReading')}
      action={t('evidence.addReading')}
      size="small"
      onClose={onClose}
      onSubmit={form.submit}
      isPending={add.isPending}
      error={add.error}
    >
      <FieldRow>
        <FormNumber control={form.control} name="value" label={t('evidence.form.value')} unit={unit} />
        <FormDate control={form.control} name="observedOn" label={t('evidence.form.observedOn')} max={today} />
      </FieldRow>
      <FormText control={form.control} name="note" label={t('evidence.note')} isOptional />
    </FormDialog>
  )
}
