import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { WallEntry } from './lesson-types.ts'
import styles from './lesson-card.module.css'

const cx = bindClasses(styles)

/** What a lesson came from; of a lost bet the lessons it left. */
export const RelatedLinks = ({ entry: { kind, related } }: { entry: WallEntry }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (related.length === 0) return null
  return (
    <div className={cx('related')}>
      <span className={cx('meta')}>{t(kind === 'lesson' ? 'lessons.from' : 'lessons.lessonsOfIt')}</span>
      {related.map((each) => (
        <span key={each.key} className={cx('link')}>
          <KeyChip id={each.key} />
          {isShown(each.kind) ? (
            <TextLink isQuiet href={hrefTo(each.kind, { org, key: each.key })}>
              {each.title}
            </TextLink>
          ) : (
            <span>{each.title}</span>
          )}
        </span>
      ))}
    </div>
  )
}

const pages = ['bet', 'objective', 'lesson'] as const
const isShown = (kind: string): kind is (typeof pages)[number] => pages.some((each) => each === kind)
