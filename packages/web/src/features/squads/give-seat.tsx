import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { SquadPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type GiveSeatProps = { squad: Pick<SquadPage, 'id' | 'seats'>; onClose: () => void }

/** Seats a colleague in a squad from today on. */
export const GiveSeat = ({ squad, onClose }: GiveSeatProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const [memberId, setMemberId] = useState<string | null>(null)
  const seated = new Set(squad.seats.filter(({ role }) => role === 'member').map((seat) => seat.memberId))
  const options = (members.data?.members ?? [])
    .filter(({ id }) => !seated.has(id))
    .map(({ id, name, title }) => ({ id, label: name, hint: title }))
  const give = useMutation(
    trpc.squads.giveSeat.mutationOptions({
      onSuccess: () => {
        toasts.show({
          message: t('squads.seatGiven', { name: options.find(({ id }) => id === memberId)?.label ?? '' }),
        })
        onClose()
      },
    }),
  )
  return (
    <FormDialog
      title={t('squads.giveSeat')}
      action={t('squads.giveSeat')}
      size="small"
      onClose={onClose}
      onSubmit={() => {
        if (memberId !== null) give.mutate({ org, squadId: squad.id, memberId })
      }}
      isPending={give.isPending}
      error={give.error ?? members.error}
    >
      <ComboBox
        label={t('squads.giveSeatTo')}
        description={t('squads.giveSeatHelp')}
        options={options}
        value={memberId}
        onChange={setMemberId}
      />
    </FormDialog>
  )
}
