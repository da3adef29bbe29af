import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './lesson-card.module.css'
import { LessonText } from './lesson-text.tsx'
import type { WallEntry } from './lesson-types.ts'
import { RelatedLinks } from './related-links.tsx'
import { Thanks } from './thanks.tsx'

const cx = bindClasses(styles)

/** A lesson or a lost bet as it hangs on the wall; its title leads to its page. */
export const LessonCard = ({ entry }: { entry: WallEntry }) => {
  const t = useMessages()
  const { slug: org, timeZone } = useOrg()
  const { day, instant } = useDates()
  const { kind, key, title, sort, tags, owner, by, at } = entry
  const isLost = kind === 'lost_bet'
  return (
    <article className={cx('card')} aria-labelledby={`lesson-${key}`}>
      <header className={cx('head')}>
        <h2 id={`lesson-${key}`} className={cx('title')}>
          <TextLink isQuiet href={hrefTo(isLost ? 'bet' : 'lesson', { org, key })}>
            {title}
          </TextLink>
        </h2>
        <p className={cx('meta')}>
          <KeyChip id={key} />
          <Badge>{t(isLost ? 'lessons.lostBet' : `lessons.sort.${sort}`)}</Badge>
          <span>{owner.name}</span>
          {by !== null && <span>{personName(by.name, t)}</span>}
          <time dateTime={at}>{isLost ? day(zonedDay(Date.parse(at), timeZone)) : instant(at)}</time>
        </p>
      </header>
      <LessonText entry={entry} />
      <RelatedLinks entry={entry} />
      {tags.length > 0 && (
        <p className={cx('tags')}>
          {tags.map((tag) => (
            <TextLink key={tag} isQuiet href={hrefTo('lessons', { org }, { tag: tag.toLowerCase() })}>
              #{tag}
            </TextLink>
          ))}
        </p>
      )}
      <Thanks entry={entry} />
    </article>
  )
}
