import { addDataInput } from '@polyrhythm/domain/evidence/data-point'
import { useMutation } from '@tanstack/react-query'
import { DataFields } from '#web/components/evidence/data-fields.tsx'
import { dataSaysOf, emptyData } from '#web/components/evidence/data-values.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { SpeaksOfFields } from './speaks-of-fields.tsx'
import { emptySpeaksOf, type EvidenceTargetView, speaksOf } from './speaks-of.ts'

export type AddEvidenceProps = {
  /** What it speaks of, when it is written from there. */
  of?: EvidenceTargetView
  onClose: () => void
}

/** Writes a data point, and which way it speaks of the thing that one looks at. */
export const AddData = ({ of, onClose }: AddEvidenceProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const add = useMutation(
    trpc.evidence.addData.mutationOptions({
      onSuccess: ({ key }) => {
        toasts.show({ message: t('evidence.added', { key }) })
        onClose()
      },
    }),
  )
  const first = { ...emptyData(today), ...emptySpeaksOf }
  const form = useCommandForm({
    schema: addDataInput,
    toCommand: (values: typeof first) => ({ ...dataSaysOf(values), speaksOf: speaksOf(of, values) }),
    defaultValues: first,
    onSubmit: (command) => add.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('evidence.addData')}
      action={t('evidence.addData')}
      size="large"
      onClose={onClose}
      onSubmit={form.submit}
      isPending={add.isPending}
      error={add.error}
    >
      <DataFields control={form.control} at={(name) => name} />
      {of !== undefined && <SpeaksOfFields control={form.control} of={of} />}
    </FormDialog>
  )
}
