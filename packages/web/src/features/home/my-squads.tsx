import { hrefTo } from '#web/app/paths.ts'
import { WorstWord } from '#web/components/okr/worst-word.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { Home } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { freshnessWord } from '#web/lib/freshness-word.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './home.module.css'

const cx = bindClasses(styles)

/** The squads I sit in: their word, and how fresh it is. */
export const MySquads = ({ squads, at }: { squads: Home['squads']; at: string }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (squads.length === 0) {
    return (
      <div className={cx('empty')}>
        <EmptyState
          title={t('home.noSquad')}
          action={<TextLink href={hrefTo('squads', { org })}>{t('home.findSquad')}</TextLink>}
        >
          {t('home.noSquadText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <ul>
      {squads.map(({ id, name, slug, worst, freshness, keyResultCount }) => (
        <li key={id} className={cx('squad')}>
          <span className={cx('name')}>
            <TextLink isQuiet href={hrefTo('squad', { org, slug })}>
              {name}
            </TextLink>
          </span>
          <WorstWord worst={worst} name={name} at={at} />
          <span className={cx('meta')}>{t('home.keyResults', { count: keyResultCount })}</span>
          <span className={cx('meta', 'last')}>{freshnessWord(freshness, t)}</span>
        </li>
      ))}
    </ul>
  )
}
