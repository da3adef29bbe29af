import type { AuditKind } from '@polyrhythm/domain/audit/list-audit'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AuditChanges } from './audit-changes.tsx'
import styles from './audit-list.module.css'

const cx = bindClasses(styles)

export type AuditEntry = ApiOutputs['audit']['list']['entries'][number]

/** The entries, newest first. */
export const AuditList = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { instant } = useDates()
  return (
    <ol className={cx('list')}>
      {entries.map((entry) => (
        <li key={entry.id} className={cx('entry')}>
          <p className={cx('head')}>
            <span className={cx('what')}>
              {t(`audit.kind.${entry.kind as AuditKind}`)}
              {entry.subject !== null && <b> {entry.subject}</b>}
            </span>
            <span className={cx('meta')}>
              {entry.by === null ? (
                t('audit.bySystem')
              ) : (
                <TextLink href={hrefTo('person', { org, id: entry.by.id })}>{entry.by.name}</TextLink>
              )}
              <time dateTime={entry.at}>{instant(entry.at)}</time>
            </span>
          </p>
          <AuditChanges entry={entry} />
          {entry.reason !== null && <p className={cx('reason')}>{entry.reason}</p>}
        </li>
      ))}
    </ol>
  )
}
