import { encode } from 'uqr'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './qr-code.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const cx = bindClasses(styles)

/** White around the code, in its own squares, without which readers do not find it. */
const border = 3

/** A text as a QR code. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { border: 0 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = size + 2 * border
  return (
    <div>
      <svg aria-hidden="true" viewBox={`${-border} ${-border} ${side} ${side}`} className={cx('code')}>
        <path d={squares.join('')} />
      </svg>
      <VisuallyHidden>{label}</VisuallyHidden>
    </div>
  )
}
