import { GRACE_DAYS } from '@polyrhythm/domain/orgs/archive-org'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './fate-list.module.css'

const cx = bindClasses(styles)

type Fate = ApiOutputs['accounts']['peekDeletion']['orgs'][number]

/** What becomes of each organisation; one that stands in the way says what to do there. */
export const FateList = ({ orgs }: { orgs: readonly Fate[] }) => {
  const t = useMessages()
  if (orgs.length === 0) return null
  return (
    <ul className={cx('list')}>
      {orgs.map(({ slug, name, fate }) => (
        <li key={slug} className={cx('org', fate)}>
          <b>{name}</b>
          <span>{t(`accounts.delete.fate.${fate}`, { days: GRACE_DAYS })}</span>
          {fate === 'blocked' && (
            <TextLink href={hrefTo('settingsMembers', { org: slug })}>
              {t('accounts.delete.toPeople', { name })}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  )
}
