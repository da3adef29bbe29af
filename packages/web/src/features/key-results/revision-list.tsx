import type { KeyResultPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './key-result-page.module.css'
import { revisionChanges } from './revision-changes.ts'

const cx = bindClasses(styles)

/** Every version of the definition, newest first: what changed, who changed it, and why. */
export const RevisionList = ({ revisions, unit }: Pick<KeyResultPage, 'revisions' | 'unit'>) => {
  const t = useMessages()
  const { instant, day } = useDates()
  return (
    <ol>
      {revisions
        .map((revision, index) => ({ revision, before: revisions[index - 1] ?? null }))
        .toReversed()
        .map(({ revision, before }) => (
          <li key={revision.version} className={cx('entry')}>
            <p className={cx('meta')}>
              <b>{personName(revision.by, t)}</b>
              <span>{instant(revision.at)}</span>
            </p>
            {before === null ? (
              <p>{t('keyResults.first')}</p>
            ) : (
              <>
                {revisionChanges(before, revision, (value) => formatValue(value, unit), day).map(
                  ({ field, from, to }) => (
                    <p key={field}>{t(`keyResults.change.${field}`, { from, to })}</p>
                  ),
                )}
                <p className={cx('reason')}>{revision.reason ?? t('keyResults.noReason')}</p>
              </>
            )}
          </li>
        ))}
    </ol>
  )
}
