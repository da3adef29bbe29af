import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { cardOf } from './chain.ts'
import { Fold } from './fold.tsx'
import { Lane } from './lane.tsx'
import { StoryCard } from './story-card.tsx'
import styles from './story.module.css'

const cx = bindClasses(styles)

/** Why: the beliefs that are held, how strongly, and how many bets stand on each. */
export const BeliefsLane = ({ beliefs }: Pick<Rhythm, 'beliefs'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <Lane
      title={t('beliefs.title')}
      asks={t('rhythm.why')}
      href={hrefTo('beliefs', { org })}
      none={beliefs.length === 0 ? t('rhythm.none.beliefs') : null}
    >
      <Fold of={beliefs} first={8}>
        {({ id, key, statement, conviction, isChallenged, betCount }) => (
          <li key={id}>
            <StoryCard card={cardOf.belief(key)} href={hrefTo('beliefs', { org }, { open: key })}>
              <span className={cx('title')}>
                <KeyChip id={key} /> {statement}
              </span>
              <span className={cx('facts')}>
                {isChallenged && <Badge>{t('rhythm.challenged')}</Badge>}
                {conviction !== null && <span>{t('rhythm.conviction', { conviction })}</span>}
                <span>{t('rhythm.betCount', { count: betCount })}</span>
              </span>
            </StoryCard>
          </li>
        )}
      </Fold>
    </Lane>
  )
}
