import { liftConstraintInput } from '@polyrhythm/domain/constraints/constraint'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Says that something no longer holds, and why. */
export const LiftConstraint = ({ constraint, onClose }: { constraint: ConstraintView; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { id: constraintId, version: expectedVersion, statement } = constraint
  const lift = useMutation(
    trpc.constraints.lift.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('constraints.liftDone') })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: liftConstraintInput,
    toCommand: (values: { reason: string }) => ({ constraintId, expectedVersion, ...values }),
    defaultValues: { reason: '' },
    onSubmit: (command) => lift.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('constraints.liftName', { name: statement })}
      action={t('constraints.lift')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={lift.isPending}
      error={lift.error}
    >
      <p>{t('constraints.liftText')}</p>
      <FormText control={form.control} name="reason" label={t('constraints.form.liftReason')} />
    </FormDialog>
  )
}
