import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './bet-plan.module.css'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { missingWords } from '#web/components/bets/missing-words.ts'

const cx = bindClasses(styles)

/** How one will know: the bet's own measure, what would stop it, what it assumes and may cost. */
export const BetPlan = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { day } = useDates()
  const { metric, killCriteria, guardrails, assumptions, appetite, missing } = bet
  const say = (value: number | null) => (value === null ? '–' : formatValue(value, metric?.unit ?? ''))
  return (
    <Panel title={t('bets.form.proof')}>
      <dl className={cx('plan')}>
        <div>
          <dt>{t('bets.form.metric')}</dt>
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
        <Lines label={t('bets.killCriteria')} lines={killCriteria} />
        <Lines label={t('bets.guardrails')} lines={guardrails} />
        <Lines label={t('bets.assumptions')} lines={assumptions} />
        <div>
          <dt>{t('bets.appetite')}</dt>
          <dd>{appetite === '' ? t('bets.notSaid') : appetite}</dd>
        </div>
      </dl>
      {missing.length > 0 && (
        <p className={cx('missing')}>{t('bets.missingForNow', { missing: missingWords(missing, t) })}</p>
      )}
    </Panel>
  )
}

const Lines = ({ label, lines }: { label: string; lines: readonly string[] }) => {
  const t = useMessages()
  return (
    <div>
      <dt>{label}</dt>
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
