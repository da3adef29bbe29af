import { movingOf } from '@polyrhythm/domain/goals/pace'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import { useState } from 'react'
import { KeyResultFigure } from '#web/components/charts/key-result-figure.tsx'
import { trajectoryOf } from '#web/components/readings/readings-series.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatShare, formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './measure-panel.module.css'
import { ReadDialog } from './read-dialog.tsx'

const cx = bindClasses(styles)

/** The one number by which a bet is judged, against baseline, target and day. Squads' key results are never added into it. */
export const MeasurePanel = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { today } = useOrg()
  const { day } = useDates()
  const [isReading, setIsReading] = useState(false)
  const { metric, can } = bet
  const { readings } = bet
  // Its pace begins with the first value: before that nobody had measured.
  const from = readings[0]?.observedOn ?? today
  const series = metric === null ? null : trajectoryOf({ ...metric, readings }, from, today, t('readings.pace'))
  const say = (value: number | null) => (value === null ? '–' : formatValue(value, metric?.unit ?? ''))
  return (
    <Panel
      title={metric?.name ?? t('bets.measure')}
      actions={
        metric !== null &&
        can['bet.edit'] &&
        bet.state !== 'closed' && (
          <Button size="small" onPress={() => setIsReading(true)}>
            {t('readings.add')}
          </Button>
        )
      }
    >
      {metric === null ? (
        <EmptyState title={t('bets.measure.none')}>{t('bets.measure.noneText')}</EmptyState>
      ) : (
        <>
          <p className={cx('now')}>
            <b className={cx('value')}>{say(metric.now?.value ?? null)}</b>
            <span>
              {say(metric.baseline)} → {say(metric.target)}
              {metric.dueOn !== null && ` · ${t('bets.by', { day: day(metric.dueOn) })}`}
            </span>
          </p>
          {series !== null && (
            <KeyResultFigure
              finding={findingOf(metric, t)}
              series={series}
              format={(value) => formatValue(value, metric.unit)}
              none={t('bets.measure.noneText')}
            />
          )}
        </>
      )}
      {isReading && <ReadDialog bet={bet} onClose={() => setIsReading(false)} />}
    </Panel>
  )
}

type Metric = NonNullable<BetPageData['metric']>

const shareOf = ({ baseline, target, now }: Metric): number | null => {
  const moving = movingOf({ baseline, target })
  if (moving === null || now === null) return null
  const progress = progressOf(moving, { value: now.value })
  return progress.state === 'measured' ? progress.shown : null
}

const findingOf = (metric: Metric, t: Translate): string => {
  const share = shareOf(metric)
  return share === null ? t('bets.measure.none') : t('bets.measure.come', { share: formatShare(share) })
}
