import type { nowLoadOf } from '@polyrhythm/domain/bets/rank'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './now-load.module.css'

const cx = bindClasses(styles)

/** How full Now is; above its limit it is said, not forbidden (RK3). */
export const NowLoad = ({ count, limit, isOver }: ReturnType<typeof nowLoadOf>) => {
  const t = useMessages()
  return (
    <span className={cx('load', isOver && 'over')}>
      {t('boards.load', { count, limit })}
      {isOver && ` · ${t('boards.loadOver', { over: count - limit })}`}
    </span>
  )
}
