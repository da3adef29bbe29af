import { type Column, COLUMNS } from '@polyrhythm/domain/bets/bet'
import { nowLoadOf } from '@polyrhythm/domain/bets/rank'
import { useRef, useState } from 'react'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import type { BetView, BoardData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useLatest } from '#web/lib/use-latest.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { arrowStep } from './arrow-step.ts'
import { dropOf } from './board-moves.ts'
import { BoardColumn } from './board-column.tsx'
import { BoardList } from './board-list.tsx'
import { BoardPanels } from './board-panels.tsx'
import { BoardRhythm } from './board-rhythm.tsx'
import styles from './board-view.module.css'
import type { DropTarget } from './drag-options.ts'
import { MoveDialog } from './move-dialog.tsx'
import { NowLoad } from './now-load.tsx'
import { PendingBet } from './pending-bet.ts'
import { ReasonBar } from './reason-bar.tsx'
import { TakeOffDialog } from './take-off-dialog.tsx'
import { useBoardMoves } from './use-board-moves.ts'

const cx = bindClasses(styles)

export type BoardViewProps = { data: BoardData; view: 'board' | 'list'; onAdd: () => void }

/** One board with its moves: columns or a list, what waits, what is closed, and what moved why. */
export const BoardView = ({ data, view, onAdd }: BoardViewProps) => {
  const t = useMessages()
  const { board, bets, waiting, paused, declined, can } = data
  const moves = useBoardMoves(data)
  const [lane, setLane] = useState<Column>('now')
  const [movingTo, setMovingTo] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<{ bet: BetView; to: 'paused' | 'declined' } | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const all = new Map([...bets, ...waiting, ...paused, ...declined].map((bet) => [bet.id, bet]))
  const step = useLatest(moves.step)
  const drop = useLatest((bet: string, column: Column, target: DropTarget) =>
    moves.begin(dropOf(moves.shown, bet, column, target)),
  )
  const takeOff = (id: string, to: 'paused' | 'declined') => {
    const bet = all.get(id)
    if (bet !== undefined) setLeaving({ bet, to })
  }
  const menu = can.rank ? { onStep: step, onMoveTo: setMovingTo, onTakeOff: takeOff } : undefined
  const moving = movingTo === null ? undefined : all.get(movingTo)
  const { count, limit, isOver } = nowLoadOf(moves.shown, board.nowLimit)
  const load = <NowLoad rule="RK3" count={count} limit={limit} isOver={isOver} />

  const focusCard = (bet: string) =>
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(bet)}"]`)?.focus())

  return (
    <PendingBet value={moves.pending?.bet ?? null}>
      <BoardRhythm data={data} />
      {!can.rank && bets.length > 0 && (
        <Notice title={t('boards.readOnly', { name: board.name })}>{t('boards.readOnlyText')}</Notice>
      )}
      {bets.length === 0 && waiting.length === 0 ? (
        <EmptyState
          title={t('boards.empty')}
          example={t('boards.emptyExample')}
          action={
            can.pitch && (
              <Button look="primary" onPress={onAdd}>
                {t(can.rank ? 'bets.add' : 'bets.pitch')}
              </Button>
            )
          }
        >
          {t('boards.emptyText')}
        </EmptyState>
      ) : view === 'list' ? (
        <BoardList bets={all} places={moves.shown} {...(menu === undefined ? {} : { menu })} />
      ) : (
        <>
          <div className={cx('lanes')}>
            <SegmentedControl
              label={t('boards.column')}
              isLabelHidden
              value={lane}
              onChange={setLane}
              segments={COLUMNS.map((value) => ({ value, label: t(`bets.column.${value}`) }))}
            />
          </div>
          <div
            ref={area}
            className={cx('columns')}
            onKeyDownCapture={(event) => {
              if (event.key === 'Escape' && moves.pending !== null) return moves.putBack()
              const step = arrowStep(event)
              const bet = event.target instanceof Element ? event.target.closest('[data-key]') : null
              if (step === null || bet === null || !can.rank) return
              event.preventDefault()
              event.stopPropagation()
              moves.step(bet.getAttribute('data-key') ?? '', step)
            }}
          >
            {COLUMNS.map((column) => (
              <BoardColumn
                key={column}
                column={column}
                places={moves.shown.filter((place) => place.column === column)}
                of={moves.shown.length}
                bets={all}
                pending={moves.pending?.placed?.to.column === column ? moves.pending.bet : null}
                onDrop={drop}
                note={column === 'now' && load}
                isShownOnPhone={lane === column}
                {...(menu === undefined ? {} : { menu })}
              />
            ))}
          </div>
          {can.rank && <p className={cx('rule')}>{t('boards.rule')}</p>}
        </>
      )}
      <ReasonBar moves={moves} bets={[...all.values()]} nowLimit={board.nowLimit} onDone={focusCard} />
      <BoardPanels
        data={data}
        {...(can.rank ? { onPlace: setMovingTo, onDecline: (id) => takeOff(id, 'declined') } : {})}
      />
      {moving !== undefined && (
        <MoveDialog
          bet={moving}
          bets={bets}
          places={moves.shown}
          onMove={moves.begin}
          onClose={() => setMovingTo(null)}
        />
      )}
      {leaving !== null && <TakeOffDialog {...leaving} onClose={() => setLeaving(null)} />}
    </PendingBet>
  )
}
