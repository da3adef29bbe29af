import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './chip.module.css'

const cx = bindClasses(styles)

/** Keys to press, written as the shortcut registry writes them: `c`, `g h`, `mod+z`. */
export const Kbd = ({ keys }: { keys: string }) => (
  <span className={cx('keys')}>
    {keys.split(' ').map((key, index) => (
      <kbd key={`${index}-${key}`} className={cx('kbd')}>
        {written(key)}
      </kbd>
    ))}
  </span>
)

const written = (key: string): string =>
  key.startsWith('mod+')
    ? `${isMac() ? '⌘' : 'Ctrl '}${key.slice('mod+'.length).replace(/^./, (letter) => letter.toUpperCase())}`.replace(
        'Enter',
        '↵',
      )
    : key.replace('Enter', '↵')

/** How the keyboard calls the key that goes with others: ⌘ or Ctrl. */
export const modName = (): string => (isMac() ? '⌘' : 'Ctrl')

const isMac = (): boolean => /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '')
