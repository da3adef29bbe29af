import { bindClasses } from '#web/lib/bind-classes.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './version-entries.module.css'

const cx = bindClasses(styles)

type Version = {
  readonly version: number
  readonly by: string | null
  readonly at: string
  readonly reason: string | null
}

export type VersionEntriesProps<V extends Version> = {
  /** Oldest first. */
  versions: readonly V[]
  /** What differs between two versions, as a person reads it. */
  changesOf: (before: V, after: V) => readonly string[]
}

/** Every version of a definition, newest first: what changed, who changed it, and why. */
export const VersionEntries = <V extends Version>({ versions, changesOf }: VersionEntriesProps<V>) => {
  const t = useMessages()
  const { instant } = useDates()
  return (
    <ol>
      {versions
        .map((version, index) => ({ version, before: versions[index - 1] ?? null }))
        .toReversed()
        .map(({ version, before }) => (
          <li key={version.version} className={cx('entry')}>
            <p className={cx('who')}>
              <b>{personName(version.by, t)}</b>
              <span>{instant(version.at)}</span>
            </p>
            {before === null ? (
              <p>{t('history.made')}</p>
            ) : (
              <>
                {changesOf(before, version).map((change) => (
                  <p key={change}>{change}</p>
                ))}
                <p className={cx('reason')}>{version.reason ?? t('history.noReason')}</p>
              </>
            )}
          </li>
        ))}
    </ol>
  )
}
