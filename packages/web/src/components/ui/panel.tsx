import { type ReactNode, useId } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './panel.module.css'

const cx = bindClasses(styles)

export type PanelProps = {
  title: string
  /** Before the title, for example a key. */
  lead?: ReactNode
  /** Behind the title, for example a count. */
  note?: ReactNode
  /** At the right of the title. */
  actions?: ReactNode
  children: ReactNode
  /** Rows reach the edges; otherwise the content has a margin. */
  isFlush?: boolean
}

/** A titled part of a page, with a border and nothing else. */
export const Panel = ({ title, lead, note, actions, children, isFlush = false }: PanelProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cx('panel')}>
      <header className={cx('header')}>
        {lead}
        <h2 id={id} className={cx('title')}>
          {title}
        </h2>
        {note !== undefined && <div className={cx('note')}>{note}</div>}
        {actions !== undefined && <div className={cx('actions')}>{actions}</div>}
      </header>
      <div className={cx('body', isFlush && 'flush')}>{children}</div>
    </section>
  )
}
