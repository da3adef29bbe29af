import { confidenceTrendOf } from '@polyrhythm/domain/check-ins/confidence'
import type { Plan } from '@polyrhythm/domain/key-results/plan'
import { signalOf } from '@polyrhythm/domain/key-results/signal'
import { ConfidenceMemory } from '#web/components/okr/confidence-memory.tsx'
import { measureWords } from '#web/components/okr/measure-words.ts'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './check-in.module.css'
import type { ReadEntry } from './entry.ts'

const cx = bindClasses(styles)

export type CheckInPreviewProps = { keyResult: KeyResultView; read: ReadEntry; plan: Plan }

/** The row as everybody will see it, while it is typed. */
export const CheckInPreview = ({ keyResult, read, plan }: CheckInPreviewProps) => {
  const t = useMessages()
  const { progress, value, confidence, status, suggested, isOverridden, evidence } = read
  const reading =
    value === null ? null : { value, evidence, observedOn: keyResult.reading?.observedOn ?? keyResult.cycle.starts }
  const confidences = [...keyResult.confidences, ...(confidence === null ? [] : [confidence])]
  const trend = confidenceTrendOf(confidences)
  return (
    <section className={cx('preview')} aria-label={t('checkIns.preview')}>
      <p className={cx('help')}>{t('checkIns.preview')}</p>
      <ProgressBar
        {...measureWords({ ...keyResult, reading }, t)}
        progress={progress.state === 'measured' ? progress.raw : null}
        planned={plan.state === 'planned' ? plan.share : null}
      />
      <div className={cx('words')}>
        <StatusGlyph
          status={signalOf(status, progress, false).signal}
          {...(isOverridden && suggested !== null ? { suggested } : {})}
        />
        <ConfidenceMemory
          values={confidences.toReversed()}
          trend={trend.state === 'trend' ? trend.direction : 'flat'}
        />
      </div>
    </section>
  )
}
