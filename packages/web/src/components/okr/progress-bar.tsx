import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatPoints, formatShare } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './progress-bar.module.css'

const cx = bindClasses(styles)

export type ProgressBarProps = {
  /** From baseline (0) to target (1), not clamped; null while there is nothing to measure. */
  progress: number | null
  /** Share of the way that the plan has for today; null without a plan. */
  planned: number | null
  /** The three numbers as a person reads them, unit included. */
  baseline: string | null
  current: string | null
  target: string
  /** Said instead of the three numbers, where a measure has others: a band, a milestone. */
  words?: string
  /** Leaves the three numbers out, where a table has them in columns. */
  isBare?: boolean
}

/**
 * How far the measured value has come: start, now and target in words, a bar that stops at both ends, the plan of today
 * as a tick, and the distance to it in points. What lies outside the bar is said, not cut off. Never coloured by status.
 */
export const ProgressBar = ({
  progress,
  planned,
  baseline,
  current,
  target,
  words,
  isBare = false,
}: ProgressBarProps) => {
  const t = useMessages()
  if (progress === null) {
    const missing = t(baseline === null ? 'okr.progress.baselineDue' : 'okr.progress.noReading')
    const isNumbered = words === undefined && baseline !== null && !isBare
    return (
      <span className={cx('progress')}>
        {isNumbered && (
          <span className={cx('numbers')}>
            {baseline} <span className={cx('arrow')}>→</span> {current ?? '–'} <span className={cx('arrow')}>→</span>{' '}
            {target}
          </span>
        )}
        <span className={cx('missing')}>{words ?? missing}</span>
      </span>
    )
  }
  const numbers = { percent: formatShare(progress), baseline: baseline ?? '–', current: current ?? '–', target }
  const sentence = words ?? t('okr.progress.sentence', numbers)
  const label =
    planned === null ? sentence : t('okr.progress.sentencePlan', { sentence, planned: formatShare(planned) })
  const outside = progress < 0 ? t('okr.progress.worse') : progress > 1 ? t('okr.progress.beyond') : null
  return (
    <span className={cx('progress')}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {!isBare && (
        <span className={cx('numbers')} aria-hidden="true">
          {words ?? (
            <>
              {numbers.baseline} <span className={cx('arrow')}>→</span>{' '}
              <b className={cx('current')}>{numbers.current}</b> <span className={cx('arrow')}>→</span> {target}
            </>
          )}
        </span>
      )}
      <span className={cx('meter')}>
        <svg aria-hidden="true" className={cx('bar')} height="12" width="100%">
          <rect className={cx('track')} y="3" width="100%" height="6" rx="3" />
          <rect className={cx('fill')} y="3" width={`${clamp(progress) * 100}%`} height="6" rx="3" />
          {planned !== null && <rect className={cx('tick')} x={`${clamp(planned) * 99}%`} width="2" height="12" />}
        </svg>
        <span className={cx('pace')}>
          {outside ?? (planned !== null && t('okr.progress.pace', { points: formatPoints(progress - planned, t) }))}
        </span>
      </span>
    </span>
  )
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
