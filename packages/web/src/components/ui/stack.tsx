import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './stack.module.css'

const cx = bindClasses(styles)

export type StackProps = { children: ReactNode; gap?: 'tight' | 'normal' | 'wide' }

/** Things under each other, evenly apart. */
export const Stack = ({ children, gap = 'normal' }: StackProps) => <div className={cx('stack', gap)}>{children}</div>

/** Things beside each other; they wrap. */
export const Inline = ({ children, gap = 'tight' }: StackProps) => <div className={cx('inline', gap)}>{children}</div>

/** Fields beside each other, under each other on a phone. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={cx('fields')}>{children}</div>
