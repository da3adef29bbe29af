import type { SeatRole } from '@polyrhythm/domain/squads/unit'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type DismissDialogProps = {
  unitId: string
  seat: { readonly memberId: string; readonly name: string | null; readonly role: SeatRole }
  onClose: () => void
}

/** Ends what somebody is in a unit, today, after a question. */
export const DismissDialog = ({ unitId, seat, onClose }: DismissDialogProps) => {
  const t = useMessages()
  const { memberId, role } = seat
  const name = personName(seat.name, t)
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const dismiss = useMutation(
    trpc.units.dismiss.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('units.dismissed', { name }) })
        onClose()
      },
    }),
  )
  return (
    <FormDialog
      title={t('units.dismissTitle', { name, role: t(`members.seat.${role}`) })}
      action={t('units.dismissAction')}
      size="small"
      onClose={onClose}
      onSubmit={() => dismiss.mutate({ org, unitId, memberId, role })}
      isPending={dismiss.isPending}
      error={dismiss.error}
    >
      <p>{t('units.dismissText')}</p>
    </FormDialog>
  )
}
