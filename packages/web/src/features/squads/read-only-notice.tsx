import { useMutation } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { SquadPage } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type ReadOnlyNoticeProps = {
  squad: Pick<SquadPage, 'id' | 'name' | 'seatRequests' | 'wasOpened' | 'can'>
  onAsk: () => void
}

/** For whoever does not sit here: who decides, and what they may do instead. */
export const ReadOnlyNotice = ({ squad, onAsk }: ReadOnlyNoticeProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const { id: squadId, name } = squad
  const handlers = {
    onError: (error: unknown) => void toasts.show({ message: sentenceOf(error, t) }),
  }
  const request = useMutation(trpc.squads.requestSeat.mutationOptions(handlers))
  const open = useMutation(trpc.squads.giveSeat.mutationOptions(handlers))
  const isWaiting = squad.seatRequests.some(({ memberId }) => memberId === me.memberId)
  const mayOpen = squad.can['seat.open'] && !squad.wasOpened
  return (
    <Notice
      title={t('squads.onlyTheyDecide', { name })}
      actions={
        <Inline>
          <Button size="small" onPress={onAsk}>
            {t('asks.ask', { name })}
          </Button>
          {mayOpen ? (
            <Button
              size="small"
              isPending={open.isPending}
              onPress={() => open.mutate({ org, squadId, memberId: me.memberId })}
            >
              {t('squads.openSeat')}
            </Button>
          ) : (
            !isWaiting && (
              <Button
                size="small"
                look="quiet"
                isPending={request.isPending}
                onPress={() => request.mutate({ org, squadId, memberId: me.memberId })}
              >
                {t('squads.requestSeat')}
              </Button>
            )
          )}
        </Inline>
      }
    >
      <p>{isWaiting ? t('squads.seatWaiting', { name }) : t('squads.onlyTheyText')}</p>
    </Notice>
  )
}
