import { readingField, type ReadingSays } from '@polyrhythm/domain/readings/reading'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormNumber, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

export type ReadingDialogProps = {
  /** What is read. */
  title: string
  unit: string
  onRead: (says: ReadingSays) => void
  onClose: () => void
  isPending: boolean
  error: unknown
}

type Values = { value: number | null; observedOn: string | null; note: string }

/** Writes down what a number was on a day: of a goal, a bet or a data point. */
export const ReadingDialog = ({ title, unit, onRead, onClose, isPending, error }: ReadingDialogProps) => {
  const t = useMessages()
  const { today } = useOrg()
  const { control, submit } = useCommandForm({
    schema: readingField,
    toCommand: (values: Values) => values,
    defaultValues: { value: null, observedOn: today, note: '' },
    onSubmit: onRead,
  })
  return (
    <FormDialog
      title={title}
      action={t('readings.add')}
      onClose={onClose}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <FieldRow>
        <FormNumber control={control} name="value" label={t('readings.value')} {...(unit === '' ? {} : { unit })} />
        <FormDate control={control} name="observedOn" label={t('readings.on')} max={today} />
      </FieldRow>
      <FormTextArea
        control={control}
        name="note"
        label={t('readings.note')}
        description={t('readings.noteHelp')}
        rows={2}
        isOptional
      />
      <p>{t('readings.stays')}</p>
    </FormDialog>
  )
}
