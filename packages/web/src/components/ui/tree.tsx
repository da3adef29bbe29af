import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Collection } from 'react-aria-components/Collection'
import { Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './tree.module.css'

const cx = bindClasses(styles)

export type TreeRow = {
  /** Unique in the tree; an object that appears twice has two ids. */
  readonly id: string
  /** Its name in plain text, for type-ahead and for those who hear it. */
  readonly name: string
  readonly content: ReactNode
  /** At the right edge: status, counts, age. */
  readonly details?: ReactNode
  readonly href?: string
  readonly rows?: readonly TreeRow[]
}

export type TreeProps = {
  label: string
  rows: readonly TreeRow[]
  expanded?: Iterable<string>
  defaultExpanded?: Iterable<string>
  onExpandedChange?: (ids: ReadonlySet<string>) => void
  empty?: ReactNode
}

/** Rows under rows, as a treegrid: arrows walk, → opens, ← closes, Enter follows the link, letters search. */
export const Tree = ({ label, rows, expanded, defaultExpanded, onExpandedChange, empty }: TreeProps) => (
  <AriaTree
    aria-label={label}
    items={rows}
    {...(expanded === undefined ? {} : { expandedKeys: expanded })}
    {...(defaultExpanded === undefined ? {} : { defaultExpandedKeys: defaultExpanded })}
    {...(onExpandedChange === undefined
      ? {}
      : { onExpandedChange: (keys: ReadonlySet<string | number>) => onExpandedChange(new Set([...keys].map(String))) })}
    renderEmptyState={() => <div className={cx('empty')}>{empty}</div>}
    className={cx('tree')}
  >
    {(row) => <Row {...row} />}
  </AriaTree>
)

const Row = ({ id, name, content, details, href, rows = [] }: TreeRow) => (
  <TreeItem id={id} textValue={name} className={cx('row')} {...(href === undefined ? {} : { href })}>
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className={cx('content')}>
          {hasChildItems ? (
            <Button slot="chevron" className={cx('chevron')}>
              <ChevronRight size={14} aria-hidden="true" />
            </Button>
          ) : (
            <span className={cx('chevron')} />
          )}
          <span className={cx('main')}>{content}</span>
          {details !== undefined && <span className={cx('details')}>{details}</span>}
        </div>
      )}
    </TreeItemContent>
    <Collection items={rows}>{(child) => <Row {...child} />}</Collection>
  </TreeItem>
)
