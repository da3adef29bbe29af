import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { AnswerPremise } from '#web/components/premises/answer-premise.tsx'
import { PremiseAnswer } from '#web/components/premises/premise-answer.tsx'
import { usePremises } from '#web/components/premises/use-premises.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { BeliefPageData, Premise } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-stands.module.css'

const cx = bindClasses(styles)

type Leaning = BeliefPageData['leans'][number]

/** The bets and objectives that stand on a belief, and while it shakes what their owners say follows. */
export const BeliefStands = ({ belief }: { belief: BeliefPageData }) => {
  const t = useMessages()
  const premises = usePremises().filter((premise) => premise.belief.id === belief.id)
  const [answering, setAnswering] = useState<Premise | null>(null)
  const { leans } = belief
  return (
    <Panel title={t('beliefs.stands')} note={t('evidence.count', { count: leans.length })} isFlush>
      {leans.length === 0 && (
        <div className={cx('group')}>
          <EmptyState title={t('beliefs.standsNone')}>{t('beliefs.standsNoneText')}</EmptyState>
        </div>
      )}
      {(['bet', 'objective'] as const).map((kind) => {
        const all = leans.filter((each) => each.kind === kind)
        return (
          all.length > 0 && (
            <section key={kind} className={cx('group')}>
              <h3>{t(`evidence.lean.${kind}`)}</h3>
              <ul className={cx('list')}>
                {all.map((each) => (
                  <StandsItem
                    key={each.id}
                    leaning={each}
                    premise={premises.find(({ subject }) => subject.id === each.id)}
                    onAnswer={setAnswering}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {answering !== null && <AnswerPremise premise={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  )
}

type StandsItemProps = { leaning: Leaning; premise: Premise | undefined; onAnswer: (premise: Premise) => void }

const StandsItem = ({
  leaning: { kind, key, title, owner, via, state, isAgainst },
  premise,
  onAnswer,
}: StandsItemProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <li className={cx('item')}>
      <p className={cx('line')}>
        <KeyChip id={key} />
        <TextLink isQuiet href={hrefTo(kind === 'bet' ? 'bet' : 'objective', { org, key })}>
          {title}
        </TextLink>
        {kind === 'bet' && state === 'closed' && <Badge>{t('bets.state.closed')}</Badge>}
      </p>
      {(kind === 'objective' || via.length > 0 || isAgainst) && (
        <p className={cx('meta')}>
          {kind === 'objective' && <span>{owner}</span>}
          {via.length > 0 && <span>{t('evidence.through', { keys: via.join(' → ') })}</span>}
          {isAgainst && <StanceMark stance="contradicts" />}
        </p>
      )}
      {premise !== undefined && (
        <div className={cx('premise')}>
          <PremiseAnswer premise={premise} />
          {premise.can.answer && (
            <Button size="small" aria-label={t('beliefs.premise.answerOf', { key })} onPress={() => onAnswer(premise)}>
              {t('beliefs.premise.answer')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
