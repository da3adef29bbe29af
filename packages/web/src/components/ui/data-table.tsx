import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './data-table.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const cx = bindClasses(styles)

export type Column<Row> = {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers end at the right edge. */
  readonly align?: 'start' | 'end'
  /** Names the row; one column has it. */
  readonly isRowHeader?: boolean
  /** Left out below 640 px, when the row says enough without it. */
  readonly isHiddenOnPhone?: boolean
  /** In a stacked row its head stands before the cell: for numbers that do not say what they are. */
  readonly isNamedOnPhone?: boolean
  /** As narrow as its content. */
  readonly isNarrow?: boolean
  /** Makes the head a button that orders the rows; null while they are ordered by another column. */
  readonly sort?: { readonly direction: 'ascending' | 'descending' | null; readonly onPress: () => void }
}

export type DataTableProps<Row> = {
  /** What the table holds; spoken, not shown. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Shown instead of rows when there are none. */
  empty?: ReactNode
  /** Below 640 px each row becomes a small card: its header on a line of its own, the cells under it, column heads unseen. */
  isStackedOnPhone?: boolean
}

/** Rows to read. A real table, in the order it was given. */
export const DataTable = <Row,>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  isStackedOnPhone = false,
}: DataTableProps<Row>) => (
  <div className={cx('scroll')}>
    <table className={cx('table', isStackedOnPhone && 'stacked')}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cellClass(column)}
              {...(column.sort?.direction == null ? {} : { 'aria-sort': column.sort.direction })}
            >
              {column.sort === undefined ? column.header : <SortButton header={column.header} {...column.sort} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={cx('row')}>
            {columns.map((column) =>
              column.isRowHeader === true ? (
                <th key={column.id} scope="row" className={cellClass(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  className={cellClass(column)}
                  {...(column.isNamedOnPhone === true ? { 'data-name': column.header } : {})}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr className={cx('row')}>
            <td colSpan={columns.length} className={cx('cell')}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  </div>
)

const SortButton = ({ header, direction, onPress }: NonNullable<Column<unknown>['sort']> & { header: string }) => {
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <Button className={cx('sort')} onPress={onPress}>
      {header}
      <Arrow size={12} aria-hidden="true" className={cx(direction === null && 'unsorted')} />
    </Button>
  )
}

const cellClass = <Row,>({ align, isHiddenOnPhone, isNarrow }: Column<Row>): string =>
  cx('cell', align === 'end' && 'end', isHiddenOnPhone === true && 'wide', isNarrow === true && 'narrow')
