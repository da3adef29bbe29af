import { Link } from 'react-aria-components/Link'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './chip.module.css'

const cx = bindClasses(styles)

/** The key people say aloud: `B-12`, `PAY-3.2`. With `href` it leads there. */
export const KeyChip = ({ id, href }: { id: string; href?: string }) =>
  href === undefined ? (
    <span className={cx('key')}>{id}</span>
  ) : (
    <Link href={href} className={cx('key')}>
      {id}
    </Link>
  )
