import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Move, Place } from '@polyrhythm/domain/bets/rank'
import { useState } from 'react'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { moveBackOf, type Placed, previewMove, type Step, stepOf } from './board-moves.ts'

export type BoardMoves = {
  /** The board as it is shown: the server's, with the one move that waits for its reason. */
  readonly shown: readonly Place[]
  /** The bet that waits for a reason, and where it would stand; null placed = the board has changed under it. */
  readonly pending: { readonly bet: string; readonly placed: Placed | null } | null
  readonly reason: string
  readonly setReason: (reason: string) => void
  readonly problem: string | null
  readonly isSending: boolean
  /** Another bet is refused while one waits for its reason. */
  readonly begin: (move: Move) => void
  readonly step: (bet: string, step: Step) => void
  readonly send: () => void
  readonly putBack: () => void
}

/** Moves on one board: shown at once, sent when the reason is given, taken back by Escape. */
export const useBoardMoves = ({ board, bets, can }: BoardData): BoardMoves => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const [move, setMove] = useState<Move | null>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const request = useMutation(trpc.boards.move.mutationOptions())

  const places = placesOf(bets)
  const placed = move === null ? null : previewMove(places, move)
  const shown = placed?.order ?? places

  const putBack = () => {
    setMove(null)
    setReason('')
    setProblem(null)
  }
  const begin = (next: Move) => {
    if (!can.rank || (move !== null && move.bet !== next.bet)) return
    if (previewMove(places, next)?.isUnchanged === true) return putBack()
    setMove(next)
    setProblem(null)
  }
  const undo = (back: Move | null, undone: string) => {
    if (back === null) return
    request.mutate(
      { ...commandOf(org, board.id, back), reason: t('boards.undoReason', { reason: undone }) },
      { onError: (error) => void toasts.show({ message: sentenceOf(error, t) }) },
    )
  }
  const send = () => {
    const words = reason.trim()
    if (move === null) return
    if (words === '') return setProblem(t('boards.reasonMissing'))
    const back = moveBackOf(places, move.bet)
    const title = bets.find(({ id }) => id === move.bet)?.key ?? ''
    request.mutate(
      { ...commandOf(org, board.id, move), reason: words },
      {
        onSuccess: () => {
          putBack()
          toasts.show({
            message: t('boards.moved', { key: title, rank: placed?.to.rank ?? 0 }),
            ...(back === null ? {} : { undo: () => undo(back, words) }),
          })
        },
        onError: async (error) => {
          const isGone = refusalOf(error)?.code === 'too_late'
          if (isGone) await cache.invalidateQueries({ queryKey: trpc.boards.get.queryKey() })
          setProblem(isGone ? t('boards.neighbourGone') : sentenceOf(error, t))
        },
      },
    )
  }

  return {
    shown,
    pending: move === null ? null : { bet: move.bet, placed },
    reason,
    setReason,
    problem: placed === null && move !== null ? t('boards.neighbourGone') : problem,
    isSending: request.isPending,
    begin,
    step: (bet, step) => {
      const next = stepOf(shown, bet, step)
      if (next !== null) begin(next)
    },
    send,
    putBack,
  }
}

const commandOf = (org: string, boardId: string, { bet, column, after }: Move) => ({
  org,
  boardId,
  betId: bet,
  column,
  after,
})

const placesOf = (bets: BoardData['bets']): Place[] =>
  bets.flatMap(({ id, place }) => (place === null ? [] : [{ bet: id, column: place.column, rank: place.rank }]))
