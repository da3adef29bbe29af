import { EXPERIMENT_STATES } from '@polyrhythm/domain/bets/experiment'
import { useState } from 'react'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { EndExperiment } from './end-experiment.tsx'
import { PlanExperiment } from './plan-experiment.tsx'
import styles from './record.module.css'

const cx = bindClasses(styles)

type Experiment = BetPageData['experiments'][number]

/** What was tried about a bet: who saw it, what would have said no, what came of it. */
export const ExperimentsPanel = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const [isPlanning, setIsPlanning] = useState(false)
  const [ending, setEnding] = useState<Experiment | null>(null)
  const { experiments } = bet
  const mayPlan = bet.state !== 'closed' && (bet.can['bet.decide'] || bet.stages.sides.length > 0)
  return (
    <Panel
      title={t('bets.experiments')}
      note={experiments.length}
      isFlush={experiments.length > 0}
      actions={
        mayPlan && (
          <Button size="small" onPress={() => setIsPlanning(true)}>
            {t('bets.experiments.plan')}
          </Button>
        )
      }
    >
      {experiments.length === 0 ? (
        <EmptyState title={t('bets.experiments.none')}>{t('bets.experiments.noneText')}</EmptyState>
      ) : (
        <ul className={cx('list')}>
          {experiments.map((each) => (
            <li key={each.id} className={cx('item')}>
              <p className={cx('head')}>
                <KeyChip id={each.key} />
                <b>{each.hypothesis}</b>
                <Badge>
                  {t(`bets.experiments.state.${EXPERIMENT_STATES.find((state) => state === each.state) ?? 'planned'}`)}
                </Badge>
              </p>
              <p className={cx('line')}>{t('bets.experiments.saysNoLine', { saysNo: each.saysNo })}</p>
              {each.result !== '' && (
                <p>
                  {each.verdict !== null && <b>{t(`bets.experiments.verdict.${each.verdict}`)} </b>}
                  {each.result}
                </p>
              )}
              <p className={cx('meta')}>
                <Facts experiment={each} />
              </p>
              {each.can.end && (
                <div>
                  <Button size="small" onPress={() => setEnding(each)}>
                    {t('bets.experiments.end')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {isPlanning && <PlanExperiment betId={bet.id} onClose={() => setIsPlanning(false)} />}
      {ending !== null && <EndExperiment experiment={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}

const Facts = ({ experiment: { exposure, metric, startsOn, endsOn, by } }: { experiment: Experiment }) => {
  const t = useMessages()
  const { day } = useDates()
  const time = [startsOn, endsOn].flatMap((each) => (each === null ? [] : [day(each)])).join(' – ')
  return <>{[exposure, metric, time, personName(by, t)].filter((part) => part !== '').join(' · ')}</>
}
