import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './page.module.css'

const cx = bindClasses(styles)

export type PageProps = {
  /** The heading, and the first half of the window's title. */
  title: string
  /** The organisation's name; left out on pages that belong to none. */
  org?: string
  /** Above the heading: where this is. */
  eyebrow?: ReactNode
  /** Beside the heading: key, status. */
  marks?: ReactNode
  /** One line under it. */
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  width?: 'full' | 'reading' | 'form'
}

/** One screen: its heading, its actions, its content. */
export const Page = ({ title, org, eyebrow, marks, lead, actions, children, width = 'full' }: PageProps) => {
  const t = useMessages()
  return (
    <div className={cx('page', width)}>
      <title>
        {org === undefined ? t('shell.titleBare', { page: title }) : t('shell.title', { page: title, org })}
      </title>
      <header className={cx('header')}>
        <div className={cx('heading')}>
          {eyebrow !== undefined && <div className={cx('eyebrow')}>{eyebrow}</div>}
          <div className={cx('line')}>
            <h1 tabIndex={-1}>{title}</h1>
            {marks}
          </div>
          {lead !== undefined && <div className={cx('lead')}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={cx('actions')}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
