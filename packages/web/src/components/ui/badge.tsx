import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './chip.module.css'

const cx = bindClasses(styles)

/** One or two words about a thing that are not a status: "Draft", "Company board". */
export const Badge = ({ children }: { children: ReactNode }) => <span className={cx('badge')}>{children}</span>
