import type { Place } from '@polyrhythm/domain/bets/rank'
import { useEffect, useRef } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { EntryQuestions } from '#web/components/bets/entry-questions.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { arrowStep } from './arrow-step.ts'
import styles from './reason-bar.module.css'
import type { BoardMoves } from './use-board-moves.ts'

const cx = bindClasses(styles)
const afterDrop = 100

export type ReasonBarProps = {
  moves: BoardMoves
  bets: readonly BetView[]
  nowLimit: number
  /** Where the focus goes when the question is answered. */
  onDone: (bet: string) => void
}

/** Asks why a bet moves. Enter sends, Escape puts it back, Alt with an arrow goes on moving. */
export const ReasonBar = ({ moves, bets, nowLimit, onDone }: ReasonBarProps) => {
  const t = useMessages()
  const field = useRef<HTMLDivElement>(null)
  const { pending } = moves
  const bet = bets.find(({ id }) => id === pending?.bet)
  const id = bet?.id

  useEffect(() => {
    const ask = () => field.current?.querySelector('input')?.focus()
    if (id !== undefined) ask()
    const again = setTimeout(ask, afterDrop) // a drop gives the focus back to what was dragged
    return () => clearTimeout(again)
  }, [id])

  if (pending === null || bet === undefined) return null
  const { placed } = pending
  const putBack = () => {
    moves.putBack()
    onDone(bet.id)
  }
  return (
    <form
      className={cx('bar')}
      aria-label={t('boards.whyOf', { key: bet.key })}
      onSubmit={(event) => {
        event.preventDefault()
        moves.send()
      }}
      onKeyDownCapture={(event) => {
        if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return // the list of a select
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          return putBack()
        }
        const step = arrowStep(event)
        if (step === null) return
        event.preventDefault()
        moves.step(bet.id, step)
      }}
    >
      <p className={cx('what')} aria-live="polite">
        <b>{bet.key}</b> <span className={cx('title')}>{bet.title}</span>
        {placed !== null && (
          <span className={cx('way')}>
            {placed.from !== null && `${t(`bets.column.${placed.from.column}`)} ${placed.from.rank} → `}
            {t(`bets.column.${placed.to.column}`)} {placed.to.rank}
          </span>
        )}
      </p>
      <EntryQuestions
        asks={moves.asks}
        missing={moves.missing}
        answers={moves.answers}
        onChange={moves.setAnswers}
        problems={moves.problems}
        inNow={bets.filter((each) => each.id !== bet.id && columnOf(moves.stored, each.id) === 'now')}
        nowLimit={nowLimit}
      />
      <div className={cx('row')}>
        <TextField
          ref={field}
          label={t('boards.why')}
          placeholder={t('boards.whyExample')}
          value={moves.reason}
          onChange={moves.setReason}
          error={moves.problems.reason}
          maxLength={500}
        />
        <div className={cx('actions')}>
          <Button onPress={putBack}>{t('boards.putBack')}</Button>
          <Button type="submit" look="primary" isPending={moves.isSending} isDisabled={placed === null}>
            {t('boards.move')}
          </Button>
        </div>
      </div>
    </form>
  )
}

const columnOf = (places: readonly Place[], bet: string) => places.find((place) => place.bet === bet)?.column
