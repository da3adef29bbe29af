import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { saidText } from '#web/lib/said-text.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { valueName } from '#web/lib/value-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './version-list.module.css'

const cx = bindClasses(styles)

type Version = ApiOutputs['history']['get']['versions'][number]

export type VersionListProps = {
  versions: readonly Version[]
  /** Only versions that say this one otherwise; null = all. */
  field: string | null
  /** Members whose names are gone: their ids stand where a name stood. */
  formerIds: ReadonlySet<string>
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The versions of a thing: when, who, what was said before and after, and why. */
export const VersionList = ({ versions, field, formerIds }: VersionListProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const dates = useDates()
  const shown = versions
    .map((each) => ({ ...each, changes: each.changes.filter((change) => field === null || change.field === field) }))
    .filter(({ changes }) => field === null || changes.length > 0)
  const said = (of: string, text: string | null): string =>
    text === null
      ? t('history.nothing')
      : valueName(of, saidText(text, dates), t).replaceAll(uuids, (id) =>
          formerIds.has(id) ? t('members.former') : id,
        )
  return (
    <ol className={cx('list')}>
      {shown.map(({ version, at, by, reason, changes }) => (
        <li key={version} className={cx('version')}>
          <p className={cx('head')}>
            <b>{version === 1 ? t('history.made') : t('history.changed', { count: changes.length })}</b>
            <span className={cx('meta')}>
              <TextLink isQuiet href={hrefTo('person', { org, id: by.id })}>
                {personName(by.name, t)}
              </TextLink>{' '}
              · <time dateTime={at}>{dates.instant(at)}</time>
            </span>
          </p>
          {reason !== null && reason !== '' && <p className={cx('reason')}>{reason}</p>}
          <dl className={cx('changes')}>
            {changes.map((change) => (
              <div key={change.field} className={cx('change')}>
                <dt>{fieldName(change.field, t)}</dt>
                <dd>
                  {version > 1 && (
                    <>
                      <del>{said(change.field, change.from)}</del> <span aria-hidden="true">→</span>{' '}
                    </>
                  )}
                  <ins>{said(change.field, change.to)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
