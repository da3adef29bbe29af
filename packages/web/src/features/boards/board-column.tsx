import type { Column } from '@polyrhythm/domain/bets/bet'
import type { Place } from '@polyrhythm/domain/bets/rank'
import type { ReactNode } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BetCard, type BetCardProps } from './bet-card.tsx'
import styles from './board-column.module.css'
import { dropOf } from './board-moves.ts'
import { dragOptions } from './drag-options.ts'
import type { BoardMoves } from './use-board-moves.ts'

const cx = bindClasses(styles)

export type BoardColumnProps = {
  column: Column
  /** In rank order. */
  places: readonly Place[]
  bets: ReadonlyMap<string, BetView>
  moves: BoardMoves
  note: ReactNode
  isShownOnPhone: boolean
  menu?: BetCardProps['menu']
}

/** Now, Next or Later: its bets by rank, with drag where one may rank. */
export const BoardColumn = ({ column, places, bets, moves, note, isShownOnPhone, menu }: BoardColumnProps) => {
  const t = useMessages()
  const canDrag = menu !== undefined
  const { dragAndDropHooks } = useDragAndDrop({
    ...dragOptions((bet, target) => moves.begin(dropOf(moves.shown, bet, column, target))),
    isDisabled: !canDrag || moves.pending !== null,
  })
  const name = t(`bets.column.${column}`)
  return (
    <section className={cx('column', !isShownOnPhone && 'aside')} aria-label={name}>
      <header className={cx('head')}>
        <h2>{name}</h2>
        <span className={cx('what')}>{t(`bets.columnHint.${column}`)}</span>
        <span className={cx('note')}>{note}</span>
      </header>
      <GridList
        aria-label={name}
        {...(canDrag ? { dragAndDropHooks } : {})}
        renderEmptyState={() => <p className={cx('empty')}>{t(`bets.columnEmpty.${column}`)}</p>}
        className={cx('list')}
      >
        {places.map(({ bet: id, rank }) => {
          const bet = bets.get(id)
          return (
            bet !== undefined && (
              <BetCard
                key={id}
                bet={bet}
                rank={rank}
                of={moves.shown.length}
                isPending={moves.pending?.bet === id}
                {...(menu === undefined ? {} : { menu })}
              />
            )
          )
        })}
      </GridList>
    </section>
  )
}
