import { takeOffInput } from '@polyrhythm/domain/boards/take-off'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type TakeOffDialogProps = { bet: BetView; to: 'paused' | 'declined'; onClose: () => void }

/** A bet leaves its board for a while, or is said no to; everybody can read why. */
export const TakeOffDialog = ({ bet: { id, key, title }, to, onClose }: TakeOffDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const takeOff = useMutation(
    trpc.boards.takeOff.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t(`boards.takenOff.${to}`, { key }) })
        onClose()
      },
    }),
  )
  const { control, submit } = useCommandForm({
    schema: takeOffInput,
    toCommand: (values: { reason: string }) => ({ ...values, betId: id, to }),
    defaultValues: { reason: '' },
    onSubmit: (command) => takeOff.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t(`boards.takeOff.${to}One`, { key })}
      action={t(`boards.takeOff.${to}`)}
      onClose={onClose}
      onSubmit={submit}
      isPending={takeOff.isPending}
      error={takeOff.error}
    >
      <p>{title}</p>
      <FormText
        control={control}
        name="reason"
        label={t('boards.why')}
        description={t(`boards.takeOff.${to}Help`)}
        maxLength={500}
      />
    </FormDialog>
  )
}
