import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './spinner.module.css'

const cx = bindClasses(styles)

/** Work in progress, inside a button. Whoever shows it says so in words as well. */
export const Spinner = ({ className }: { className?: string }) => (
  <svg className={cx('spinner', className)} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.3" />
    <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
