import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './empty-state.module.css'

const cx = bindClasses(styles)

export type EmptyStateProps = {
  /** What goes here. */
  title: string
  /** Who adds it, and why one would. */
  children: ReactNode
  /** The one primary action; left out for people who cannot take it. */
  action?: ReactNode
  /** One example, in the words a person would use. */
  example?: string
}

/** A place that has nothing in it yet. */
export const EmptyState = ({ title, children, action, example }: EmptyStateProps) => {
  const t = useMessages()
  return (
    <div className={cx('empty')}>
      <p className={cx('title')}>{title}</p>
      <p className={cx('text')}>{children}</p>
      {example !== undefined && (
        <p className={cx('example')}>
          <span className={cx('label')}>{t('ui.example')}</span> {example}
        </p>
      )}
      {action !== undefined && <div className={cx('action')}>{action}</div>}
    </div>
  )
}
