import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './page.module.css'

const cx = bindClasses(styles)

/** What a page is about, and beside it what belongs to it; under each other below 1,080 px. */
export const Columns = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <div className={cx('columns')}>
    <div className={cx('column')}>{children}</div>
    <div className={cx('column')}>{aside}</div>
  </div>
)
