import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { goalChanges } from './goal-changes.ts'
import styles from './goals.module.css'

const cx = bindClasses(styles)

/** Every version of a goal, newest first: what changed, who changed it, and why. */
export const GoalHistory = ({ revisions }: Pick<GoalPage, 'revisions'>) => {
  const t = useMessages()
  const { instant, day } = useDates()
  return (
    <ol>
      {revisions
        .map((revision, index) => ({ revision, before: revisions[index - 1] ?? null }))
        .toReversed()
        .map(({ revision, before }) => (
          <li key={revision.version} className={cx('entry')}>
            <p className={cx('who')}>
              <b>{personName(revision.by, t)}</b>
              <span>{instant(revision.at)}</span>
            </p>
            {before === null ? (
              <p>{t('goals.history.first')}</p>
            ) : (
              <>
                {goalChanges(before, revision, t, day).map((change) => (
                  <p key={change}>{change}</p>
                ))}
                <p className={cx('reason')}>{revision.reason ?? t('goals.history.noReason')}</p>
              </>
            )}
          </li>
        ))}
    </ol>
  )
}
