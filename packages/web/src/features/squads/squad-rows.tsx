import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { freshnessWord } from '#web/lib/freshness-word.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './squad-rows.module.css'

const cx = bindClasses(styles)

/** Squads as rows: name, mission, size, and how fresh their word is, in grey words. */
export const SquadRows = ({ squads }: { squads: readonly UnitRow[] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <ul>
      {squads.map(({ id, name, slug, mission, memberCount, freshness }) => (
        <li key={id} className={cx('row')}>
          <span className={cx('name')}>
            <TextLink isQuiet href={hrefTo('squad', { org, slug })}>
              {name}
            </TextLink>
          </span>
          <span className={cx('mission')}>{mission}</span>
          <span className={cx('size')}>{t('squads.people', { count: memberCount })}</span>
          <span className={cx('word')}>{freshnessWord(freshness, t)}</span>
        </li>
      ))}
    </ul>
  )
}
