import { Fragment } from 'react'
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
const shownDays = 5
const shownKeys = 4
const shownBoards = 5

/** Where in the cycle we are, and what is looked at again when. */
export const CadenceLine = ({ cycle, reviews }: Pick<Rhythm, 'cycle' | 'reviews'>) => {
  const t = useMessages()
  const week = cycle?.week ?? null
  const days = [...Map.groupBy(reviews, ({ on }) => on)]
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
            {days.slice(0, shownDays).map(([on, due]) => (
              <ReviewDay key={on} on={on} due={due} />
            ))}
            {days.length > shownDays && (
              <li className={cx('meta')}>{t('rhythm.more', { count: days.length - shownDays })}</li>
            )}
          </ul>
        )}
      </div>
    </div>
  )
}

type Review = Rhythm['reviews'][number]

const ReviewDay = ({ on, due }: { on: string; due: readonly Review[] }) => {
  const t = useMessages()
  const { slug: org, today } = useOrg()
  const { day } = useDates()
  const isDue = on <= today
  const when = on < today ? t('rhythm.overdue', { day: day(on) }) : isDue ? t('rhythm.today') : day(on)
  const boards = due.flatMap((review) => (review.of === 'board' ? [review] : []))
  const keys = due.flatMap((review) => (review.of === 'belief' ? review.keys : []))
  return (
    <li className={cx('review')}>
      {isDue ? <b>{when}</b> : <span className={cx('meta')}>{when}</span>}
      {keys.slice(0, shownKeys).map((key) => (
        <KeyChip key={key} id={key} href={hrefTo('beliefs', { org }, { open: key })} />
      ))}
      {keys.length > shownKeys && <span>{t('rhythm.more', { count: keys.length - shownKeys })}</span>}
      {boards.length > 0 && <span className={cx('meta')}>{t('rhythm.boards', { count: boards.length })}</span>}
      <span>
        {boards.slice(0, shownBoards).map(({ name, slug }, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <TextLink isQuiet href={hrefTo('bets', { org }, { scope: slug ?? undefined })}>
              {name}
            </TextLink>
          </Fragment>
        ))}
      </span>
      {boards.length > shownBoards && <span>{t('rhythm.more', { count: boards.length - shownBoards })}</span>}
    </li>
  )
}
