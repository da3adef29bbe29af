import type { ReactNode } from 'react'
import markUrl from '#web/app/mark.svg'
import { DisplayMenu } from '#web/app/shell/display-menu.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './entry-frame.module.css'

const cx = bindClasses(styles)

export type EntryFrameProps = {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** Under the card: the other way in. */
  foot?: ReactNode
  width?: 'narrow' | 'wide'
}

/** A page on the way in: one card, one thing to do. */
export const EntryFrame = ({ title, lead, children, foot, width = 'narrow' }: EntryFrameProps) => {
  const t = useMessages()
  return (
    <div className={cx('frame')}>
      <title>{t('shell.titleBare', { page: title })}</title>
      <header className={cx('bar')}>
        <span className={cx('brand')}>
          <img src={markUrl} alt="" width="24" height="24" />
          {t('shell.product')}
        </span>
        <DisplayMenu />
      </header>
      <main className={cx('main', width)}>
        <div className={cx('card')}>
          <div className={cx('heading')}>
            <h1 tabIndex={-1}>{title}</h1>
            {lead !== undefined && <p className={cx('lead')}>{lead}</p>}
          </div>
          {children}
        </div>
        {foot !== undefined && <div className={cx('foot')}>{foot}</div>}
      </main>
    </div>
  )
}
