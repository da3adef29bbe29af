import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type EntryAsks, entryAsks } from '@polyrhythm/domain/bets/enter-now'
import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { Move, Place } from '@polyrhythm/domain/bets/rank'
import { useState } from 'react'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetView, BoardData } from '#web/components/bets/bet-types.ts'
import { type EntryAnswers, entryOf, noAnswers, NOTHING_ASKED, withRoom } from '#web/components/bets/entry-answers.ts'
import { placesOf } from '#web/components/bets/places-of.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { besideLeaving, moveBackOf, type Placed, previewMove, type Step, stepOf } from './board-moves.ts'
import { undoMoves } from './undo-moves.ts'

type Problems = { readonly reason?: string; readonly leaves?: string; readonly leap?: string }

export type BoardMoves = {
  /** The board as it is shown: the server's, with the one move that waits for its reason. */
  readonly shown: readonly Place[]
  /** The board as the server has it. */
  readonly stored: readonly Place[]
  /** The bet that waits for a reason, and where it would stand; null placed = the board has changed under it. */
  readonly pending: { readonly bet: string; readonly placed: Placed | null } | null
  readonly reason: string
  readonly setReason: (reason: string) => void
  /** What entering Now asks for, and what was answered. */
  readonly asks: EntryAsks
  readonly missing: readonly MissingForNow[]
  readonly answers: EntryAnswers
  readonly setAnswers: (answers: EntryAnswers) => void
  readonly problems: Problems
  readonly isSending: boolean
  /** Another bet is refused while one waits for its reason. */
  readonly begin: (move: Move) => void
  readonly step: (bet: string, step: Step) => void
  readonly send: () => void
  readonly putBack: () => void
}

/** Moves on one board: shown at once, sent when the reason is given, taken back by Escape. */
export const useBoardMoves = ({ board, bets, waiting, paused, declined, can }: BoardData): BoardMoves => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const [move, setMove] = useState<Move | null>(null)
  const [reason, setReason] = useState('')
  const [answers, setAnswers] = useState(noAnswers)
  const [problems, setProblems] = useState<Problems>({})
  const request = useMutation(trpc.boards.move.mutationOptions())

  const places = placesOf(bets)
  const all = [...bets, ...waiting, ...paused, ...declined]
  const missing = all.find(({ id }) => id === move?.bet)?.missing ?? []
  const asks = move === null ? NOTHING_ASKED : entryAsks(places, move, board.nowLimit, missing)
  const roomy = withRoom(places, asks, answers)
  const meant = move === null ? null : besideLeaving(places, move, answers.leaves)
  const placed = meant === null ? null : previewMove(roomy, meant)
  const shown = placed?.order ?? places

  const putBack = () => {
    setMove(null)
    setReason('')
    setAnswers(noAnswers)
    setProblems({})
  }
  const begin = (next: Move) => {
    if (!can.rank) return
    // One move at a time: the first one still waits for its reason.
    if (move !== null && move.bet !== next.bet) return setProblems({ reason: t('boards.reasonMissing') })
    if (previewMove(places, next)?.isUnchanged === true) return putBack()
    setMove(next)
    setProblems({})
  }
  const undo = async (steps: readonly Move[], undone: string) => {
    const words = t('boards.undoReason', { reason: undone })
    try {
      for (const back of steps) {
        const leap = all.find(({ id }) => id === back.bet)?.leap?.reason ?? words
        const entry = back.column === 'now' ? { leaving: null, isOverLimit: true, leap } : null
        await request.mutateAsync({ ...commandOf(org, board.id, back), reason: words, entry })
      }
    } catch (error) {
      toasts.show({ message: sentenceOf(error, t) })
    }
  }
  const send = () => {
    const words = reason.trim()
    if (meant === null) return
    const found = {
      ...(asks.room && answers.leaves === '' ? { leaves: t('boards.leavesMissing') } : {}),
      ...(asks.leap && answers.leap.trim() === '' ? { leap: t('boards.leapMissing') } : {}),
      ...(words === '' ? { reason: t('boards.reasonMissing') } : {}),
    }
    if (Object.keys(found).length > 0) return setProblems(found)
    const entry = entryOf(asks, answers)
    const steps = undoMoves(
      moveBackOf(places, meant.bet),
      entry?.leaving == null ? null : moveBackOf(places, entry.leaving.betId),
    )
    const title = keyOf(all, meant.bet)
    request.mutate(
      { ...commandOf(org, board.id, meant), reason: words, entry },
      {
        onSuccess: () => {
          putBack()
          toasts.show({
            message: t('boards.moved', { key: title, rank: placed?.to.rank ?? 0 }),
            ...(steps === null ? {} : { undo: () => void undo(steps, words) }),
          })
        },
        onError: async (error) => {
          const code = refusalOf(error)?.code
          const isGone = code === 'too_late'
          if (isGone || code === 'now_full' || code === 'now_incomplete')
            await cache.invalidateQueries({ queryKey: trpc.boards.get.queryKey() })
          setProblems({ reason: isGone ? t('boards.neighbourGone') : sentenceOf(error, t) })
        },
      },
    )
  }

  return {
    shown,
    stored: places,
    pending: move === null ? null : { bet: move.bet, placed },
    reason,
    setReason,
    asks,
    missing,
    answers,
    setAnswers,
    problems: placed === null && move !== null ? { reason: t('boards.neighbourGone') } : problems,
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

const keyOf = (bets: readonly BetView[], bet: string): string => bets.find(({ id }) => id === bet)?.key ?? ''
