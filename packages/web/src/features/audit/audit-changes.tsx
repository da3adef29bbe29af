import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { AuditEntry } from './audit-list.tsx'
import styles from './audit-list.module.css'

const cx = bindClasses(styles)

/** What changed, before and after. What a thing said when it was made is folded away. */
export const AuditChanges = ({ entry: { changes, isFirst } }: { entry: AuditEntry }) => {
  const t = useMessages()
  if (changes.length === 0) return null
  const list = (
    <dl className={cx('changes')}>
      {changes.map(({ field, from, to }) => (
        <div key={field} className={cx('change')}>
          <dt>{field.replaceAll('_', ' ')}</dt>
          <dd>
            {!isFirst && (
              <>
                <del>{from ?? t('audit.nothing')}</del> <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <ins>{to ?? t('audit.nothing')}</ins>
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
