import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './notice.module.css'

const cx = bindClasses(styles)

export type NoticeProps = { title: string; children?: ReactNode; actions?: ReactNode }

/** Something to know before going on, in the flow of the page: who may act here, what is frozen, what to do instead. */
export const Notice = ({ title, children, actions }: NoticeProps) => (
  <div className={cx('notice')}>
    <p className={cx('title')}>{title}</p>
    {children}
    {actions !== undefined && <div className={cx('actions')}>{actions}</div>}
  </div>
)
