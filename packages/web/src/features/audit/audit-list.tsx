import type { AuditKind } from '@polyrhythm/domain/audit/list-audit'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AuditChanges } from './audit-changes.tsx'
import styles from './audit-list.module.css'

const cx = bindClasses(styles)

export type AuditEntry = ApiOutputs['audit']['list']['entries'][number]

export type AuditListProps = {
  entries: readonly AuditEntry[]
  /** Members whose names are gone: their ids stand where a name stood. */
  formerIds: ReadonlySet<string>
}

/** The entries, newest first. */
export const AuditList = ({ entries, formerIds }: AuditListProps) => {
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
              {subjectOf(entry, t) !== null && <b> {subjectOf(entry, t)}</b>}
            </span>
            <span className={cx('meta')}>
              {entry.by === null ? (
                t('audit.bySystem')
              ) : (
                <TextLink href={hrefTo('person', { org, id: entry.by.id })}>{personName(entry.by.name, t)}</TextLink>
              )}
              <time dateTime={entry.at}>{instant(entry.at)}</time>
            </span>
          </p>
          <AuditChanges entry={entry} formerIds={formerIds} />
          {entry.reason !== null && <p className={cx('reason')}>{entry.reason}</p>}
        </li>
      ))}
    </ol>
  )
}

/** Lines about a person, their seat above all, name nobody else; without a name it is a former member's. */
const subjectOf = ({ kind, subject }: AuditEntry, t: Translate): string | null =>
  kind === 'member' || kind === 'seat' ? personName(subject, t) : subject
