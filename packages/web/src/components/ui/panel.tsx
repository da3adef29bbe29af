import { type ReactNode, useId } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './panel.module.css'

const cx = bindClasses(styles)

export type PanelProps = {
  title: string
  /** Behind the title, for example a count. */
  note?: ReactNode
  /** At the right of the title. */
  actions?: ReactNode
  children: ReactNode
  /** Rows reach the edges; otherwise the content has a margin. */
  isFlush?: boolean
}

/** A titled part of a page, with a border and nothing else. */
export const Panel = ({ title, note, actions, children, isFlush = false }: PanelProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cx('panel')}>
      <header className={cx('header')}>
        <h2 id={id} className={cx('title')}>
          {title}
        </h2>
        {note !== undefined && <span className={cx('note')}>{note}</span>}
        {actions !== undefined && <div className={cx('actions')}>{actions}</div>}
      </header>
      <div className={cx('body', isFlush && 'flush')}>{children}</div>
    </section>
  )
}
