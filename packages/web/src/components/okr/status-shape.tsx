import { bindClasses } from '#web/lib/bind-classes.ts'
import type { ShownStatus } from './shown-status.ts'
import styles from './status-glyph.module.css'

const cx = bindClasses(styles)

/** The shape of a status on a 12 px grid: disc, triangle, square, dashed ring, tick in a disc. Says nothing by itself. */
export const StatusShape = ({ status, size = 12 }: { status: ShownStatus; size?: number }) => (
  <svg viewBox="0 0 12 12" width={size} height={size} className={cx('shape', status)} aria-hidden="true">
    {shapes[status]}
  </svg>
)

const dashedRing = (
  <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 1.45" />
)

const shapes = {
  on_track: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  at_risk: <path d="M6 1 11.4 10.6H.6Z" fill="currentColor" />,
  off_track: <rect x="1.2" y="1.2" width="9.6" height="9.6" fill="currentColor" />,
  none: dashedRing,
  stale: (
    <>
      {dashedRing}
      <path d="M6 3.6V6l1.7 1" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  achieved: (
    <>
      <circle cx="6" cy="6" r="5.4" fill="currentColor" />
      <path d="m3.5 6.1 1.8 1.8 3.3-3.7" fill="none" className={cx('tick')} strokeWidth="1.5" />
    </>
  ),
} as const satisfies Record<ShownStatus, unknown>
