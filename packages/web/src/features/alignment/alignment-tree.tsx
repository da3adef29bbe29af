import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { Tree, type TreeRow as DrawnRow } from '#web/components/ui/tree.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useFilterShortcut } from '#web/lib/use-filter-shortcut.ts'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './alignment-tree.module.css'
import { keepMatching, type NestedRow, nestRows, openAtFirst } from './nest-rows.ts'
import { RowContent } from './row-content.tsx'
import { RowDetails } from './row-details.tsx'
import { rowText } from './row-text.ts'

const cx = bindClasses(styles)

export type AlignmentTreeProps = {
  tree: ApiOutputs['alignment']['tree']
  /** Where a row leads; undefined for one that leads nowhere. */
  hrefOf: (row: TreeRow) => string | undefined
}

/** Belief ▸ bet ▸ objective ▸ key result as one treegrid, with a search in it. */
export const AlignmentTree = ({ tree, hrefOf }: AlignmentTreeProps) => {
  const t = useMessages()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(tree.rows))
  const [query, setQuery] = useState('')
  const isPrinting = usePrinting()
  const filter = useFilterShortcut<HTMLDivElement>()
  const squadNames = new Map(tree.squads.map(({ id, name }) => [id, name]))
  const text = (row: TreeRow) => rowText(row, squadNames, t)
  const all = new Set(tree.rows.map(({ rowId }) => rowId))
  const wanted = query.trim().toLowerCase()
  const nested = nestRows(tree.rows)
  const shown = wanted === '' ? nested : keepMatching(nested, (row) => text(row).toLowerCase().includes(wanted))
  const signals = {
    objectives: new Map(tree.objectives.map((each) => [each.id, each])),
    keyResults: new Map(tree.keyResults.map((each) => [each.id, each])),
  }
  const lowerBoards = new Map(tree.boards.filter(({ isCompany }) => !isCompany).map(({ id, unit }) => [id, unit]))
  const challenged = new Set(tree.challengedIds)
  const ranked = tree.rows.filter(
    (row) => row.kind === 'bet' && row.node.place !== null && !lowerBoards.has(row.node.place.boardId),
  )
  const draw = ({ row, rows }: NestedRow): DrawnRow => {
    const href = hrefOf(row)
    const squad = row.kind === 'objective' ? squadNames.get(row.node.squadId) : undefined
    return {
      id: row.rowId,
      name: text(row),
      content: (
        <RowContent
          row={row}
          squad={squad}
          lowerBoard={row.kind === 'bet' ? lowerBoards.get(row.node.place?.boardId ?? '') : undefined}
          isChallenged={row.kind === 'belief' && challenged.has(row.node.id)}
          betCount={ranked.length}
        />
      ),
      details: <RowDetails row={row} signals={signals} />,
      ...(href === undefined ? {} : { href }),
      rows: rows.map(draw),
    }
  }
  return (
    <>
      <div className={cx('tools')}>
        <div ref={filter} className={cx('filter')}>
          <TextField
            label={t('alignment.filter')}
            placeholder={t('alignment.filter.placeholder')}
            value={query}
            onChange={setQuery}
          />
        </div>
        <Button look="quiet" onPress={() => setOpen(all)}>
          {t('alignment.expandAll')}
        </Button>
        <Button look="quiet" onPress={() => setOpen(new Set())}>
          {t('alignment.collapseAll')}
        </Button>
      </div>
      <div className={cx('frame')}>
        <Tree
          label={t('alignment.tree')}
          rows={shown.map(draw)}
          expanded={wanted === '' && !isPrinting ? open : all}
          onExpandedChange={setOpen}
          empty={t('alignment.filter.none', { query })}
        />
      </div>
    </>
  )
}
