import { hrefTo } from '#web/app/paths.ts'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
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

/** Who: tribes with their squads as a count, and what the squads say. */
export const TribesLane = ({ tribes }: Pick<Rhythm, 'tribes'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <Lane
      title={t('rhythm.squads')}
      asks={t('rhythm.who')}
      href={hrefTo('squads', { org })}
      none={tribes.length === 0 ? t('rhythm.none.squads') : null}
    >
      <Fold of={tribes} first={12}>
        {({ slug, name, squadCount, mix }) => (
          <li key={slug ?? ''}>
            <StoryCard
              card={cardOf.tribe(slug)}
              href={slug === null ? hrefTo('squads', { org }) : hrefTo('unit', { org, slug })}
            >
              <span className={cx('title')}>{name ?? t('rhythm.noTribe')}</span>
              <span className={cx('facts')}>
                <span>{t('rhythm.squadCount', { count: squadCount })}</span>
                <StatusMix counts={mix} />
              </span>
            </StoryCard>
          </li>
        )}
      </Fold>
    </Lane>
  )
}
