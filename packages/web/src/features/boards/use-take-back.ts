import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Move, Place } from '@polyrhythm/domain/bets/rank'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useLatest } from '#web/lib/use-latest.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { asksAgain, isNeighbourGone } from './asks-again.ts'
import { dropOf, previewMove } from './board-moves.ts'

export type TakeBackOptions = {
  readonly boardId: string
  /** The board as the server has it. */
  readonly places: readonly Place[]
  /** '' = not on the board. */
  readonly keyOf: (bet: string) => string
  /** No move waits for its reason. */
  readonly isFree: boolean
  /** Asks the person for what the board asks by now. */
  readonly onAsk: (back: Move, reason: string) => void
}

/**
 * Takes moves back, one after the other, and signs nothing in anybody's name: where the board asks something, the person
 * is asked, and what follows waits for them.
 */
export const useTakeBack = ({ boardId, places, keyOf, isFree, onAsk }: TakeBackOptions) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const request = useMutation(trpc.boards.move.mutationOptions())

  // Long after the move, so on the board as it stands by then.
  const handleRefusal = useLatest((back: Move, reason: string, error: unknown) => {
    const isElsewhere = isNeighbourGone(error)
    const wanted = isElsewhere ? dropOf(places, back.bet, back.column, null) : back
    const key = keyOf(back.bet)
    const why = sentenceOf(error, t)
    const canAsk = asksAgain(error) && isFree && key !== '' && previewMove(places, wanted)?.isUnchanged === false
    if (canAsk) onAsk(wanted, reason)
    const message = t(isElsewhere ? 'boards.undoElsewhere' : 'boards.undoAsks', { key, why })
    toasts.show({ message: canAsk ? message : why })
  })

  return async (steps: readonly Move[], undone: string): Promise<void> => {
    const reason = t('boards.undoReason', { reason: undone })
    for (const { bet, column, after } of steps) {
      try {
        await request.mutateAsync({ org, boardId, betId: bet, column, after, reason, entry: null })
      } catch (error) {
        if (asksAgain(error)) await cache.invalidateQueries({ queryKey: trpc.boards.get.queryKey() })
        return handleRefusal({ bet, column, after }, reason, error)
      }
    }
  }
}
