import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './link-line.module.css'

const cx = bindClasses(styles)

export type LinkState = 'declared' | 'acknowledged' | 'questioned' | 'stale' | 'withdrawn'

/** How a link stands between a squad and a bet: declared is thin, acknowledged solid, questioned dashed, stale dotted grey. */
export const LinkLine = ({ state }: { state: LinkState }) => {
  const t = useMessages()
  return (
    <span className={cx('link')}>
      <svg width="20" height="8" viewBox="0 0 20 8" className={cx('line', state)} aria-hidden="true">
        <path d="M0 4h15" />
        <path d="m14 1.2 4.4 2.8-4.4 2.8" fill="none" className={cx('head')} />
      </svg>
      {t(`okr.link.${state}`)}
    </span>
  )
}
