import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './visually-hidden.module.css'

const cx = bindClasses(styles)

/** Said, not shown. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className={cx('hidden')}>{children}</span>
)
