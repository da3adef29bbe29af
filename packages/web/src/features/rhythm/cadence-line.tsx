import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './rhythm.module.css'

const cx = bindClasses(styles)
const shownReviews = 6
const shownKeys = 4

/** Where in the cycle we are, and what is looked at again when. */
export const CadenceLine = ({ cycle, reviews }: Pick<Rhythm, 'cycle' | 'reviews'>) => {
  const t = useMessages()
  const week = cycle?.week ?? null
  return (
    <div className={cx('cadence')}>
      <div className={cx('cycle')}>
        <p className={cx('strong')}>
          {cycle === null || week === null
            ? t('rhythm.noCycle')
            : t('rhythm.week', { cycle: cycle.name, week: week.week, of: week.of })}
        </p>
        {week !== null && (
          <div aria-hidden="true" className={cx('weeks')}>
            {Array.from({ length: week.of }, (_, index) => (
              <span key={index} className={cx('week', index < week.week && 'begun')} />
            ))}
          </div>
        )}
      </div>
      <div className={cx('next')}>
        <p className={cx('meta')}>{t('rhythm.next')}</p>
        {reviews.length === 0 ? (
          <p className={cx('meta')}>{t('rhythm.nextNone')}</p>
        ) : (
          <ul className={cx('reviews')}>
            {reviews.slice(0, shownReviews).map((review) => (
              <ReviewItem key={`${review.on} ${review.of === 'board' ? review.name : ''}`} review={review} />
            ))}
            {reviews.length > shownReviews && (
              <li className={cx('meta')}>{t('rhythm.more', { count: reviews.length - shownReviews })}</li>
            )}
          </ul>
        )}
      </div>
    </div>
  )
}

const ReviewItem = ({ review }: { review: Rhythm['reviews'][number] }) => {
  const t = useMessages()
  const { slug: org, today } = useOrg()
  const { day } = useDates()
  const isDue = review.on <= today
  const when =
    review.on < today ? t('rhythm.overdue', { day: day(review.on) }) : isDue ? t('rhythm.today') : day(review.on)
  return (
    <li className={cx('review')}>
      {isDue ? <b>{when}</b> : <span className={cx('meta')}>{when}</span>}{' '}
      {review.of === 'board' ? (
        <TextLink isQuiet href={hrefTo('bets', { org }, { scope: review.slug ?? undefined })}>
          {t('rhythm.boardReview', { name: review.name })}
        </TextLink>
      ) : (
        <>
          {review.keys.slice(0, shownKeys).map((key) => (
            <KeyChip key={key} id={key} href={hrefTo('beliefs', { org }, { open: key })} />
          ))}
          {review.keys.length > shownKeys && ` ${t('rhythm.more', { count: review.keys.length - shownKeys })}`}
        </>
      )}
    </li>
  )
}
