import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import type { ReactNode } from 'react'
import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './bet-plan.module.css'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { missingWords } from '#web/components/bets/missing-words.ts'

const cx = bindClasses(styles)

export type BetPlanProps = {
  bet: BetPageData
  /** Beside the heading of a field. */
  onField: (field: DiscussedField) => ReactNode
}

/** How one will know: the bet's own measure, what would stop it, what it assumes and may cost. */
export const BetPlan = ({ bet, onField }: BetPlanProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { metric, killCriteria, guardrails, assumptions, appetite, missing } = bet
  const say = (value: number | null) => (value === null ? '–' : formatValue(value, metric?.unit ?? ''))
  return (
    <Panel title={t('bets.form.proof')}>
      <dl className={cx('plan')}>
        <div>
          <dt>
            {t('bets.form.metric')} {onField('metric_name')}
          </dt>
          <dd>
            {metric === null ? (
              t('bets.notSaid')
            ) : (
              <>
                {metric.name}
                <span className={cx('way')}>
                  {say(metric.baseline)} → <b>{say(metric.target)}</b>
                  {metric.dueOn !== null && ` · ${t('bets.by', { day: day(metric.dueOn) })}`}
                </span>
              </>
            )}
          </dd>
        </div>
        <Lines label={t('bets.killCriteria')} lines={killCriteria} mark={onField('kill_criteria')} />
        <Lines label={t('bets.guardrails')} lines={guardrails} mark={onField('guardrails')} />
        <Lines label={t('bets.assumptions')} lines={assumptions} mark={onField('assumptions')} />
        <div>
          <dt>
            {t('bets.appetite')} {onField('appetite')}
          </dt>
          <dd>{appetite === '' ? t('bets.notSaid') : appetite}</dd>
        </div>
      </dl>
      {missing.length > 0 && (
        <p className={cx('missing')}>{t('bets.missingForNow', { missing: missingWords(missing, t) })}</p>
      )}
    </Panel>
  )
}

const Lines = ({ label, lines, mark }: { label: string; lines: readonly string[]; mark: ReactNode }) => {
  const t = useMessages()
  return (
    <div>
      <dt>
        {label} {mark}
      </dt>
      <dd>
        {lines.length === 0 ? (
          t('bets.notSaid')
        ) : (
          <ul className={cx('lines')}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}
