import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './confidence-memory.module.css'
import type { Trend } from './trend.ts'

const cx = bindClasses(styles)

export type ConfidenceMemoryProps = {
  /** 1 to 10, newest first; at most the last three after the newest are remembered. */
  values: readonly number[]
  trend: Trend
}

/** How sure the squad is: the digit, an arrow, and what it was before. Never a percentage, never an average. */
export const ConfidenceMemory = ({ values, trend }: ConfidenceMemoryProps) => {
  const t = useMessages()
  const [now, ...before] = values
  if (now === undefined) {
    return (
      <span className={cx('memory', 'none')}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('okr.confidence.none')}</VisuallyHidden>
      </span>
    )
  }
  const past = before.slice(0, 3)
  const sentence =
    past.length === 0
      ? t('okr.confidence.first', { now })
      : t('okr.confidence.sentence', { now, trend: t(`okr.trend.${trend}`), before: past.join(', ') })
  return (
    <span className={cx('memory')}>
      <span aria-hidden="true" className={cx('row')}>
        <b className={cx('now')}>{now}</b>
        {past.length > 0 && (
          <>
            <span className={cx('arrow')}>{arrows[trend]}</span>
            <span className={cx('past')}>{past.join(' ')}</span>
          </>
        )}
      </span>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </span>
  )
}

const arrows = { up: '↗', flat: '→', down: '↘' } as const satisfies Record<Trend, string>
