import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { SquadPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type EndSeatProps = { squadId: string; seat: SquadPage['seats'][number]; onClose: () => void }

/** Ends a seat today, after a question. */
export const EndSeat = ({ squadId, seat: { memberId, name }, onClose }: EndSeatProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const end = useMutation(
    trpc.squads.endSeat.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('squads.seatEnded', { name }) })
        onClose()
      },
    }),
  )
  return (
    <FormDialog
      title={t('squads.endSeatTitle', { name })}
      action={t('squads.endSeatAction')}
      size="small"
      onClose={onClose}
      onSubmit={() => end.mutate({ org, squadId, memberId })}
      isPending={end.isPending}
      error={end.error}
    >
      <p>{t('squads.endSeatText')}</p>
    </FormDialog>
  )
}
