import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-facts.module.css'
import { Conviction } from './conviction.tsx'

const cx = bindClasses(styles)

/** How strongly it is believed, for which years, until when without looking again, and for which goals. */
export const BeliefFacts = ({ belief }: { belief: BeliefPageData }) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  const { conviction, horizonFrom, horizonUntil, reviewOn, review, goals, author, writtenOn } = belief
  const { supersedes, supersededBy } = belief
  return (
    <div className={cx('facts')}>
      <Conviction conviction={conviction} />
      {horizonFrom !== null && horizonUntil !== null && (
        <span>{t('beliefs.horizon', { from: String(horizonFrom), to: String(horizonUntil) })}</span>
      )}
      {reviewOn !== null && review.isDue && <b>{t('beliefs.reviewSince', { day: day(reviewOn) })}</b>}
      {reviewOn !== null && !review.isDue && <span>{t('beliefs.review', { day: day(reviewOn) })}</span>}
      {goals.length > 0 && (
        <span title={goals.map(({ title }) => title).join(', ')}>
          {t('beliefs.servesGoals', { keys: goals.map(({ key }) => key).join(', ') })}
        </span>
      )}
      <span>{t('evidence.writtenBy', { name: personName(author, t), day: day(writtenOn) })}</span>
      {supersedes !== null && (
        <span>
          {t('beliefs.supersedes')}{' '}
          <KeyChip id={supersedes.key} href={hrefTo('belief', { org, key: supersedes.key })} />
        </span>
      )}
      {supersededBy !== null && (
        <b>
          {t('beliefs.supersededBy')}{' '}
          <KeyChip id={supersededBy.key} href={hrefTo('belief', { org, key: supersededBy.key })} />
        </b>
      )}
    </div>
  )
}
