import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './chip.module.css'

const cx = bindClasses(styles)

/** Keys to press, written as the shortcut registry writes them: `c`, `g h`, `mod+z`. */
export const Kbd = ({ keys }: { keys: string }) => (
  <span className={cx('keys')}>
    {keys.split(' ').map((key, index) => (
      <kbd key={`${index}-${key}`} className={cx('kbd')}>
        {key.replace('mod+', isMac() ? '⌘' : 'Ctrl ').replace('Enter', '↵')}
      </kbd>
    ))}
  </span>
)

const isMac = (): boolean => /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '')
