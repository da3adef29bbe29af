import { COLUMNS, type Column } from '@polyrhythm/domain/bets/bet'
import { type Move, type Place, TOP } from '@polyrhythm/domain/bets/rank'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Select } from '#web/components/ui/select.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { betsIn, moveBackOf } from './board-moves.ts'

export type MoveDialogProps = {
  bet: BetView
  /** Every bet of the board by id, for the names of neighbours. */
  bets: readonly BetView[]
  places: readonly Place[]
  onMove: (move: Move) => void
  onClose: () => void
}

/** To any place of the board: a column, and the bet to stand after. The reason is asked next, as for every move. */
export const MoveDialog = ({ bet, bets, places, onMove, onClose }: MoveDialogProps) => {
  const t = useMessages()
  const now = moveBackOf(places, bet.id)
  const [column, setColumn] = useState<Column>(now?.column ?? 'next')
  const others = betsIn(places, column).filter((id) => id !== bet.id)
  const [after, setAfter] = useState(now?.after ?? others.at(-1) ?? TOP)
  const options = [
    { id: TOP, label: t('boards.atTop') },
    ...others.flatMap((id) => {
      const other = bets.find((each) => each.id === id)
      return other === undefined ? [] : [{ id, label: t('boards.after', { key: other.key, title: other.title }) }]
    }),
  ]
  const handleColumn = (next: Column) => {
    setColumn(next)
    setAfter(betsIn(places, next).findLast((id) => id !== bet.id) ?? TOP)
  }
  return (
    <FormDialog
      title={t('boards.moveOne', { key: bet.key })}
      action={t('boards.place')}
      onClose={onClose}
      onSubmit={() => {
        onMove({ bet: bet.id, column, after })
        onClose()
      }}
      isPending={false}
    >
      <SegmentedControl
        label={t('boards.column')}
        value={column}
        onChange={handleColumn}
        segments={COLUMNS.map((value) => ({ value, label: t(`bets.column.${value}`) }))}
      />
      <Select label={t('boards.position')} options={options} value={after} onChange={setAfter} />
    </FormDialog>
  )
}
