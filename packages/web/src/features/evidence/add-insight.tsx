import { addInsightInput } from '@polyrhythm/domain/evidence/insight'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { AddEvidenceProps } from './add-data.tsx'
import { FromField } from './from-field.tsx'
import { SpeaksOfFields } from './speaks-of-fields.tsx'
import { emptySpeaksOf, speaksOf } from './speaks-of.ts'

/** Writes an insight with the data it was drawn from, and which way it speaks of the thing that one looks at. */
export const AddInsight = ({ of, onClose }: AddEvidenceProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const add = useMutation(
    trpc.evidence.addInsight.mutationOptions({
      onSuccess: ({ key }) => {
        toasts.show({ message: t('evidence.added', { key }) })
        onClose()
      },
    }),
  )
  const first: { statement: string; detail: string; fromIds: string[] } & typeof emptySpeaksOf = {
    statement: '',
    detail: '',
    fromIds: [],
    ...emptySpeaksOf,
  }
  const form = useCommandForm({
    schema: addInsightInput,
    toCommand: ({ statement, detail, fromIds, ...says }: typeof first) => ({
      statement,
      detail,
      fromIds,
      speaksOf: speaksOf(of, says),
    }),
    defaultValues: first,
    onSubmit: (command) => add.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('evidence.addInsight')}
      action={t('evidence.addInsight')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={add.isPending}
      error={add.error}
    >
      <FormText
        control={form.control}
        name="statement"
        label={t('evidence.form.insightStatement')}
        placeholder={t('evidence.form.insightExample')}
      />
      <FormTextArea control={form.control} name="detail" label={t('evidence.form.detail')} rows={2} isOptional />
      <FromField control={form.control} name="fromIds" />
      {of !== undefined && <SpeaksOfFields control={form.control} of={of} />}
    </FormDialog>
  )
}
