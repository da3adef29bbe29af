import type { Column } from '@polyrhythm/domain/bets/bet'
import type { Place } from '@polyrhythm/domain/bets/rank'
import { memo, type ReactNode } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BetCard, type BetCardProps } from './bet-card.tsx'
import styles from './board-column.module.css'
import { type DropTarget, dragOptions } from './drag-options.ts'

const cx = bindClasses(styles)

export type BoardColumnProps = {
  column: Column
  /** In rank order. */
  places: readonly Place[]
  /** How many stand on the whole board. */
  of: number
  bets: ReadonlyMap<string, BetView>
  /** The bet of this column that waits for its reason. */
  pending: string | null
  onDrop: (bet: string, column: Column, target: DropTarget) => void
  note: ReactNode
  isShownOnPhone: boolean
  menu?: BetCardProps['menu']
}

/** Now, Next or Later: its bets by rank, with drag where one may rank. A move draws again only the columns that it changes. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { column, places, of, bets, pending, onDrop, note, isShownOnPhone, menu } = props
  const t = useMessages()
  const canDrag = menu !== undefined
  const { dragAndDropHooks } = useDragAndDrop({
    ...dragOptions((bet, target) => onDrop(bet, column, target)),
    isDisabled: !canDrag,
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
                of={of}
                isPending={pending === id}
                {...(menu === undefined ? {} : { menu })}
              />
            )
          )
        })}
      </GridList>
    </section>
  )
}, isSame)

/** Places are made anew with every move; a column is the same when the same bets stand in it at the same ranks. */
function isSame({ places: before, ...rest }: BoardColumnProps, { places: after, ...now }: BoardColumnProps): boolean {
  const isLike = (place: Place, index: number) => place.bet === after[index]?.bet && place.rank === after[index].rank
  const names = new Set([...Object.keys(rest), ...Object.keys(now)])
  return (
    before.length === after.length &&
    before.every(isLike) &&
    [...names].every((name) => Object.is(Reflect.get(rest, name), Reflect.get(now, name)))
  )
}
