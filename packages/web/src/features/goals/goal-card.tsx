import { Star } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalsOverview } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { GoalAims } from './goal-aims.tsx'
import { GoalProgress } from './goal-progress.tsx'
import styles from './goals.module.css'

const cx = bindClasses(styles)

export type GoalCardView = GoalsOverview['goals'][number]

/** One goal in the list: what it is, where it stands, and what aims at it. The north star stands out. */
export const GoalCard = ({ goal }: { goal: GoalCardView }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { day } = useDates()
  const { kind, key, address, title, metric, unit, value, observedOn, dueOn, pace } = goal
  const isStar = kind === 'north_star'
  return (
    <article className={cx('card', isStar && 'star')}>
      <div className={cx('what')}>
        <h2 className={cx('title')}>
          {isStar ? <Star size={18} aria-hidden="true" className={cx('icon')} /> : key !== null && <KeyChip id={key} />}
          <TextLink isQuiet href={hrefTo('goal', { org, key: address })}>
            {title}
          </TextLink>
        </h2>
        {metric !== '' && metric !== title && <p className={cx('meta')}>{metric}</p>}
        {!isStar && <GoalAims beliefs={goal.beliefs} bets={goal.bets} />}
      </div>
      <div className={cx('where')}>
        <p className={cx('now')}>
          {value === null ? '–' : formatValue(value, unit)}
          <span className={cx('meta')}>
            {observedOn === null ? t('goals.noReading') : t('goals.readOn', { day: day(observedOn) })}
          </span>
        </p>
        <GoalProgress goal={goal} />
        <p className={cx('facts')}>
          <Badge>{t(`goals.pace.${pace?.word ?? 'none'}`)}</Badge>
          <span className={cx('meta')}>{dueOn === null ? t('goals.noDue') : t('goals.due', { day: day(dueOn) })}</span>
        </p>
      </div>
    </article>
  )
}
