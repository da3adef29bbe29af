import { Star } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { cardOf } from './chain.ts'
import { Fold } from './fold.tsx'
import { Lane } from './lane.tsx'
import { StoryCard } from './story-card.tsx'
import styles from './story.module.css'

const cx = bindClasses(styles)

type Goal = Rhythm['goals'][number]

/** Where to: the north star and the goals, now and against the linear pace. */
export const GoalsLane = ({ northStar, goals }: Pick<Rhythm, 'northStar' | 'goals'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <Lane
      title={t('goals.title')}
      asks={t('rhythm.where')}
      href={hrefTo('goals', { org })}
      none={northStar === null && goals.length === 0 ? t('rhythm.none.goals') : null}
    >
      {northStar !== null && <GoalCard goal={northStar} />}
      <Fold of={goals} first={8}>
        {(goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} />
          </li>
        )}
      </Fold>
    </Lane>
  )
}

const GoalCard = ({ goal }: { goal: Goal }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { kind, id, key, address, title, unit, value, baseline, target, progress, plan, pace } = goal
  const write = (of: number | null) => (of === null ? '–' : formatValue(of, unit))
  const isStar = kind === 'north_star'
  return (
    <StoryCard card={isStar ? cardOf.northStar : cardOf.goal(key ?? id)} href={hrefTo('goal', { org, key: address })}>
      <span className={cx('title', isStar && 'star')}>
        {isStar ? <Star size={14} aria-hidden="true" /> : key !== null && <KeyChip id={key} />} {title}
      </span>
      <span className={cx('facts')}>
        <b>
          {target === null
            ? write(value)
            : t('rhythm.of', { now: value === null ? '–' : formatValue(value, ''), target: write(target) })}
        </b>
        <span>{t(pace === null ? 'rhythm.noPace' : `rhythm.pace.${pace.word}`)}</span>
      </span>
      {target !== null && (
        <ProgressBar
          isBare
          progress={progress?.state === 'measured' ? progress.raw : null}
          planned={plan?.share ?? null}
          baseline={baseline === null ? null : write(baseline)}
          current={write(value)}
          target={write(target)}
        />
      )}
    </StoryCard>
  )
}
