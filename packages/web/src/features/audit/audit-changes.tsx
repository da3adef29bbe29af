import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { AuditEntry } from './audit-list.tsx'
import { fieldName } from '#web/lib/field-name.ts'
import { saidText } from '#web/lib/said-text.ts'
import styles from './audit-list.module.css'

const cx = bindClasses(styles)

export type AuditChangesProps = { entry: AuditEntry; formerIds: ReadonlySet<string> }

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What changed, before and after. What a thing said when it was made is folded away. */
export const AuditChanges = ({ entry: { changes, isFirst }, formerIds }: AuditChangesProps) => {
  const t = useMessages()
  const dates = useDates()
  const said = (text: string | null): string =>
    text === null
      ? t('audit.nothing')
      : saidText(text, dates).replaceAll(uuids, (id) => (formerIds.has(id) ? t('members.former') : id))
  if (changes.length === 0) return null
  const list = (
    <dl className={cx('changes')}>
      {changes.map(({ field, from, to }) => (
        <div key={field} className={cx('change')}>
          <dt>{fieldName(field, t)}</dt>
          <dd>
            {!isFirst && (
              <>
                <del>{said(from)}</del> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <ins>{said(to)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
  if (!isFirst) return list
  return (
    <details>
      <summary>{t('audit.made', { count: changes.length })}</summary>
      {list}
    </details>
  )
}
