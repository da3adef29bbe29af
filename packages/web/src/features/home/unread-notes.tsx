import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import type { Home } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './home.module.css'

const cx = bindClasses(styles)

/** What my squads were told about bets that ended and nobody of them has read. */
export const UnreadNotes = ({ notes }: { notes: Home['notes'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map(({ id, squad, bet: { key, title, outcome } }) => (
        <li key={id} className={cx('due')}>
          <span className={cx('what')}>
            <b>{t('home.noteTo', { key, name: squad.name })}</b>
            <span className={cx('meta')}>
              {title} · {t(`bets.outcome.${outcome}`)}
            </span>
          </span>
          <ButtonLink
            size="small"
            href={hrefTo('squad', { org, slug: squad.slug })}
            aria-label={t('home.readNote', { key })}
          >
            {t('home.read')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
