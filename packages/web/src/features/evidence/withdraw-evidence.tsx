import { withdrawEvidenceInput } from '@polyrhythm/domain/evidence/speaks-of'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type WithdrawEvidenceProps = {
  edge: { readonly edgeId: string; readonly edgeVersion: number }
  /** Keys of both ends. */
  source: string
  target: string
  onClose: () => void
}

/** Takes evidence back, with the reason that stays in its history. */
export const WithdrawEvidence = ({ edge, source, target, onClose }: WithdrawEvidenceProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const words = { key: source, target }
  const withdraw = useMutation(
    trpc.evidence.withdraw.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('evidence.withdrawn', words) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: withdrawEvidenceInput,
    toCommand: (values: { reason: string }) => ({
      edgeId: edge.edgeId,
      expectedVersion: edge.edgeVersion,
      ...values,
    }),
    defaultValues: { reason: '' },
    onSubmit: (command) => withdraw.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('evidence.withdrawTitle', words)}
      action={t('evidence.withdraw')}
      size="small"
      onClose={onClose}
      onSubmit={form.submit}
      isPending={withdraw.isPending}
      error={withdraw.error}
    >
      <p>{t('evidence.withdrawText')}</p>
      <FormText control={form.control} name="reason" label={t('evidence.withdrawReason')} />
    </FormDialog>
  )
}
