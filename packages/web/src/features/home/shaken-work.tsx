import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import type { Home } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './home.module.css'

const cx = bindClasses(styles)

/** What stands on a belief that shakes and waits for my answer, each with the way to where it is given. */
export const ShakenWork = ({ premises }: { premises: Home['premises'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (premises.length === 0) return null
  return (
    <ul>
      {premises.map(({ premiseId, belief, subject: { id, kind, key, title }, via }) => (
        <li key={premiseId + id} className={cx('due')}>
          <span className={cx('what')}>
            <b>
              {key} {title}
            </b>
            <span className={cx('meta')}>
              {t(`home.shaken.${belief.state}`, { key: belief.key })}
              {via.length > 0 && ` (${t('beliefs.premise.through', { keys: via.join(' → ') })})`}
            </span>
          </span>
          <ButtonLink
            size="small"
            href={hrefTo(kind, { org, key })}
            aria-label={t('beliefs.premise.answerOf', { key })}
          >
            {t('beliefs.premise.answer')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
