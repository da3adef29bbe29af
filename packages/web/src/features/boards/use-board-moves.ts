import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type EntryAsks, entryAsks } from '@polyrhythm/domain/bets/enter-now'
import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { Move, Place } from '@polyrhythm/domain/bets/rank'
import { useEffect, useState } from 'react'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetView, BoardData } from '#web/components/bets/bet-types.ts'
import { type EntryAnswers, entryOf, noAnswers, NOTHING_ASKED, withRoom } from '#web/components/bets/entry-answers.ts'
import { placesOf } from '#web/components/bets/places-of.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useLatest } from '#web/lib/use-latest.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { asksAgain, isNeighbourGone } from './asks-again.ts'
import { besideLeaving, moveBackOf, type Placed, previewMove, type Step, stepOf } from './board-moves.ts'
import { undoMoves } from './undo-moves.ts'
import { useTakeBack } from './use-take-back.ts'

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

/** A move that waits, and the key of its bet, which may be gone from the board before it is sent. */
type Begun = { readonly move: Move; readonly key: string }

/** Moves on one board: shown at once, sent when the reason is given, taken back by Escape. */
export const useBoardMoves = ({ board, bets, waiting, paused, declined, closed, can }: BoardData): BoardMoves => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [reason, setReason] = useState('')
  const [answers, setAnswers] = useState(noAnswers)
  const [problems, setProblems] = useState<Problems>({})
  const request = useMutation(trpc.boards.move.mutationOptions())

  const places = placesOf(bets)
  const all = [...bets, ...waiting, ...paused, ...declined]
  const moved = all.find(({ id }) => id === begun?.move.bet)
  // A bet that somebody else has closed or taken away has no place any more.
  const move = moved === undefined ? null : (begun?.move ?? null)
  const missing = moved?.missing ?? []
  const asks = move === null ? NOTHING_ASKED : entryAsks(places, move, board.nowLimit, missing)
  const roomy = withRoom(places, asks, answers)
  const meant = move === null ? null : besideLeaving(places, move, answers.leaves)
  const placed = meant === null ? null : previewMove(roomy, meant)
  const shown = placed?.order ?? places

  const putBack = () => {
    setBegun(null)
    setReason('')
    setAnswers(noAnswers)
    setProblems({})
  }
  const start = (next: Move) => {
    setBegun({ move: next, key: keyOf(all, next.bet) })
    setProblems({})
  }
  const begin = (next: Move) => {
    if (!can.rank) return
    // One move at a time: the first one still waits for its reason.
    if (move !== null && move.bet !== next.bet) return setProblems({ reason: t('boards.reasonMissing') })
    if (previewMove(places, next)?.isUnchanged === true) return putBack()
    start(next)
  }
  const drop = useLatest((key: string, bet: string) => {
    putBack()
    const isClosed = closed.some(({ id }) => id === bet)
    toasts.show({ message: t(isClosed ? 'boards.moveOfClosed' : 'boards.moveOfGone', { key }) })
  })
  const lost = begun !== null && move === null ? begun : null
  useEffect(() => {
    if (lost !== null) drop(lost.key, lost.move.bet)
  }, [lost, drop])

  const takeBack = useTakeBack({
    boardId: board.id,
    places,
    keyOf: (bet) => keyOf(all, bet),
    isFree: move === null,
    onAsk: (back, words) => {
      start(back)
      setReason(words)
    },
  })
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
      { org, boardId: board.id, betId: meant.bet, column: meant.column, after: meant.after, reason: words, entry },
      {
        onSuccess: () => {
          putBack()
          toasts.show({
            message: t('boards.moved', { key: title, rank: placed?.to.rank ?? 0 }),
            ...(steps === null ? {} : { undo: () => void takeBack(steps, words) }),
          })
        },
        onError: async (error) => {
          if (refusalOf(error)?.code === 'too_late' || asksAgain(error))
            await cache.invalidateQueries({ queryKey: trpc.boards.get.queryKey() })
          setProblems({ reason: isNeighbourGone(error) ? t('boards.neighbourGone') : sentenceOf(error, t) })
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

const keyOf = (bets: readonly BetView[], bet: string): string => bets.find(({ id }) => id === bet)?.key ?? ''
