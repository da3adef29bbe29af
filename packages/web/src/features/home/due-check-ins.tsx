import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { freshnessWord } from '#web/lib/freshness-word.ts'
import type { Home } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './home.module.css'

const cx = bindClasses(styles)

/** The check-ins of my squads that are due, each with the way to start it. */
export const DueCheckIns = ({ due }: { due: Home['dueCheckIns'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (due.length === 0) return null
  return (
    <ul>
      {due.map(({ squad, freshness, keyResultCount }) => (
        <li key={squad.id} className={cx('due')}>
          <span className={cx('what')}>
            <b>{t('home.checkInOf', { name: squad.name })}</b>
            <span className={cx('meta')}>
              {t('home.keyResults', { count: keyResultCount })} · {freshnessWord(freshness, t)}
            </span>
          </span>
          <ButtonLink size="small" href={hrefTo('checkIn', { org }, { squad: squad.slug })}>
            {t('home.start')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
