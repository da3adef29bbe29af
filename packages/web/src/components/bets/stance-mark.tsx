import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './stance-mark.module.css'

const cx = bindClasses(styles)

export type StanceMarkProps = {
  stance: 'supports' | 'contradicts'
  /** What it supports or contradicts, when several could be meant. */
  of?: string | undefined
}

/** Which way a piece of evidence speaks: a shape and the word for it. */
export const StanceMark = ({ stance, of }: StanceMarkProps) => {
  const t = useMessages()
  return (
    <span className={cx('stance', stance)}>
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        {stance === 'supports' ? <path d="M6 1v10M1 6h10" /> : <path d="m2 2 8 8M10 2l-8 8" />}
      </svg>
      {of === undefined ? t(`bets.stance.${stance}`) : t('bets.stanceOf', { stance: t(`bets.stance.${stance}`), of })}
    </span>
  )
}
