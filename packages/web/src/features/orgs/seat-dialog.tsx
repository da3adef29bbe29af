import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { seatWay } from './seat-way.ts'

/** Seats a colleague, or asks the squad to: what this person may do is what the dialog offers. */
export const SeatDialog = ({ squad, onClose }: { squad: UnitRow; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const way = seatWay(squad, me)
  const isGiving = way === 'give' || way === 'open'
  const [memberId, setMemberId] = useState<string | null>(way === 'ask-for-me' ? me.memberId : null)
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const people = members.data?.members ?? []
  const name = people.find(({ id }) => id === memberId)?.name ?? me.name
  const done = {
    onSuccess: () => {
      toasts.show({ message: t(isGiving ? 'orgs.seat.given' : 'orgs.seat.asked', { name, squad: squad.name }) })
      onClose()
    },
  }
  const give = useMutation(trpc.squads.giveSeat.mutationOptions(done))
  const ask = useMutation(trpc.squads.requestSeat.mutationOptions(done))
  const handleSubmit = () => {
    if (memberId === null) return
    if (isGiving) give.mutate({ org, squadId: squad.id, memberId })
    else ask.mutate({ org, squadId: squad.id, memberId })
  }
  return (
    <FormDialog
      title={t('orgs.seat.title', { name: squad.name })}
      action={t(isGiving ? 'orgs.seat.give' : 'orgs.seat.ask')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isPending={give.isPending || ask.isPending}
      error={give.error ?? ask.error}
    >
      <p>{t(`orgs.seat.way.${way}`, { name: squad.name })}</p>
      {way !== 'ask-for-me' && (
        <ComboBox
          label={t('orgs.seat.who')}
          placeholder={t('orgs.seat.whoHelp')}
          options={people
            .filter(({ seats }) => !seats.some(({ unitId, role }) => unitId === squad.id && role === 'member'))
            .map(({ id, name: label, title }) => ({ id, label, ...(title === '' ? {} : { hint: title }) }))}
          value={memberId}
          onChange={setMemberId}
        />
      )}
    </FormDialog>
  )
}
