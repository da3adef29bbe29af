import { useState } from 'react'
import { LeaningList, type Leaning } from '#web/components/evidence/leaning-list.tsx'
import { AnswerPremise } from '#web/components/premises/answer-premise.tsx'
import { PremiseAnswer } from '#web/components/premises/premise-answer.tsx'
import { usePremises } from '#web/components/premises/use-premises.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BeliefPageData, Premise } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-stands.module.css'

const cx = bindClasses(styles)

/** The bets and objectives that stand on a belief, and while it shakes what their owners say follows. */
export const BeliefStands = ({ belief }: { belief: BeliefPageData }) => {
  const t = useMessages()
  const premises = usePremises().filter((premise) => premise.belief.id === belief.id)
  const [answering, setAnswering] = useState<Premise | null>(null)
  const { leans } = belief
  const answerOf = ({ id, key }: Leaning) => {
    const premise = premises.find(({ subject }) => subject.id === id)
    return (
      premise !== undefined && (
        <div className={cx('premise')}>
          <PremiseAnswer premise={premise} />
          {premise.can.answer && (
            <Button
              size="small"
              aria-label={t('beliefs.premise.answerOf', { key })}
              onPress={() => setAnswering(premise)}
            >
              {t('beliefs.premise.answer')}
            </Button>
          )}
        </div>
      )
    )
  }
  return (
    <Panel title={t('beliefs.stands')} note={t('evidence.count', { count: leans.length })} isFlush>
      {leans.length === 0 && (
        <div className={cx('empty')}>
          <EmptyState title={t('beliefs.standsNone')}>{t('beliefs.standsNoneText')}</EmptyState>
        </div>
      )}
      <LeaningList leans={leans} below={answerOf} />
      {answering !== null && <AnswerPremise premise={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  )
}
