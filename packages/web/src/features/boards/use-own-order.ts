import { completed } from '@polyrhythm/domain/boards/dissent'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { DissentData } from './dissent-data.ts'

export type OwnOrderOf = {
  readonly board: Pick<DissentData['board'], 'id'>
  readonly bets: readonly Pick<DissentData['bets'][number], 'id'>[]
  readonly mine: DissentData['mine']
}

/** The order that one is making: what was kept before, or the board's, until something is moved. What comes meanwhile joins at its end. */
export const useOwnOrder = ({ board, bets, mine }: OwnOrderOf) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const [made, setMade] = useState<readonly string[] | null>(null)
  const [moved, setMoved] = useState<string | null>(null)
  const sent = useRef<readonly string[] | null>(null)
  const ballot = bets.map(({ id }) => id)
  const kept = mine?.order ?? ballot
  const order = completed(ballot, made ?? kept)

  const settled = (message: string) => ({
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: trpc.boards.dissent.queryKey() })
      // What was moved while it was on its way stays to be kept.
      setMade((now) => (now === sent.current ? null : now))
      toasts.show({ message })
    },
    onError: (error: unknown) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  const saving = useMutation(trpc.boards.rankPrivately.mutationOptions(settled(t('boards.dissent.saved'))))
  const taking = useMutation(trpc.boards.takeRankBack.mutationOptions(settled(t('boards.dissent.backDone'))))

  return {
    order,
    /** The bet that was moved last. */
    moved,
    change: (next: readonly string[], bet: string) => {
      setMade(next)
      setMoved(bet)
    },
    canSave: mine === null || mine.unsaid.length > 0 || order.some((bet, index) => bet !== kept[index]),
    isSaving: saving.isPending,
    save: () => {
      sent.current = made
      saving.mutate({ org, boardId: board.id, betIds: [...order] })
    },
    isTakingBack: taking.isPending,
    takeBack: () => {
      sent.current = made
      taking.mutate({ org, boardId: board.id })
    },
  }
}
