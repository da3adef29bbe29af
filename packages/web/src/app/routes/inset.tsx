import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './inset.module.css'

const cx = bindClasses(styles)

/** The margin of a panel's content, inside a panel whose rows reach the edges. */
export const Inset = ({ children }: { children: ReactNode }) => <div className={cx('inset')}>{children}</div>
