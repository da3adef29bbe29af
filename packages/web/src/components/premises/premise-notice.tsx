import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { Premise } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AnswerPremise } from './answer-premise.tsx'
import { PremiseAnswer } from './premise-answer.tsx'
import { usePremisesOf } from './use-premises.ts'

/** On the page of a bet or an objective: which belief shakes under it and why, and what its owner says to that. */
export const PremiseNotice = ({ subjectId }: { subjectId: string }) => {
  const premises = usePremisesOf(subjectId)
  // As it stood when one began to answer: it may be settled before the text is sent, and the text stays.
  const [answering, setAnswering] = useState<Premise | null>(null)
  return (
    <>
      {premises.map((premise) => (
        <OneNotice key={premise.premiseId} premise={premise} onAnswer={() => setAnswering(premise)} />
      ))}
      {answering !== null && <AnswerPremise premise={answering} onClose={() => setAnswering(null)} />}
    </>
  )
}

const OneNotice = ({ premise, onAnswer }: { premise: Premise; onAnswer: () => void }) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  const { belief, reason, by, at, via, answer, can } = premise
  return (
    <Notice
      title={t(`beliefs.premise.title.${belief.state}`, { key: belief.key })}
      {...(can.answer && {
        actions: (
          <Button size="small" look={answer === null ? 'primary' : 'secondary'} onPress={onAnswer}>
            {t('beliefs.premise.answer')}
          </Button>
        ),
      })}
    >
      <p>
        <TextLink href={hrefTo('belief', { org, key: belief.key })}>{belief.title}</TextLink>
        {via.length > 0 && ` (${t('beliefs.premise.through', { keys: via.join(' → ') })})`}
      </p>
      {reason !== '' && <p>{t('beliefs.shakenBy', { name: personName(by, t), day: day(at.slice(0, 10)), reason })}</p>}
      <PremiseAnswer premise={premise} />
    </Notice>
  )
}
