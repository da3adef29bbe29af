import { type ReactNode, useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { ButtonLink, TextLink } from '#web/components/ui/text-link.tsx'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-body.module.css'
import type { BeliefView } from './belief-types.ts'
import { EditBelief } from './edit-belief.tsx'
import { EvidenceSide } from './evidence-side.tsx'
import { evidenceOf } from './evidence-of.ts'

const cx = bindClasses(styles)

/** A belief opened in place: the whole sentence, what speaks for and against it, and what rests on it. */
export const BeliefBody = ({ belief, under }: { belief: BeliefView; under: ReactNode }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const [isEditing, setIsEditing] = useState(false)
  const { statement, because, horizonFrom, horizonUntil, bets, can } = belief
  const evidence = evidenceOf(belief)
  return (
    <div className={cx('body')}>
      <p className={cx('sentence')}>
        {t('beliefs.weBelieve', { statement })}
        {because !== '' && `, ${t('beliefs.because', { because })}`}.
      </p>
      {horizonFrom !== null && horizonUntil !== null && (
        <p className={cx('meta')}>{t('beliefs.horizon', { from: String(horizonFrom), to: String(horizonUntil) })}</p>
      )}
      <div className={cx('sides')}>
        <EvidenceSide title={t('beliefs.for')} pieces={evidence.supports} none={t('beliefs.forNone')} />
        <EvidenceSide title={t('beliefs.against')} pieces={evidence.contradicts} none={t('beliefs.againstNone')} />
      </div>
      <section className={cx('bets')}>
        <h3>{t('beliefs.bets')}</h3>
        {bets.length === 0 ? (
          <p className={cx('meta')}>{t('beliefs.betsNone')}</p>
        ) : (
          <ul className={cx('list')}>
            {bets.map(({ id, key, title, stance }) => (
              <li key={id} className={cx('bet')}>
                <KeyChip id={key} />
                <TextLink isQuiet href={hrefTo('bet', { org, key })}>
                  {title}
                </TextLink>
                {stance === 'contradicts' && <StanceMark stance={stance} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Inline>
        <ButtonLink href={hrefTo('belief', { org, key: belief.key })}>
          {t('beliefs.open', { key: belief.key })}
        </ButtonLink>
        {can['belief.edit'] && <Button onPress={() => setIsEditing(true)}>{t('bets.edit')}</Button>}
      </Inline>
      {!can['belief.edit'] && <p className={cx('meta')}>{t('beliefs.readOnly')}</p>}
      {under}
      {isEditing && <EditBelief belief={belief} onClose={() => setIsEditing(false)} />}
    </div>
  )
}
