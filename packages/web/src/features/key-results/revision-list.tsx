import { VersionEntries } from '#web/components/versions/version-entries.tsx'
import type { KeyResultPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { revisionChanges } from './revision-changes.ts'

/** Every version of a key result's definition. */
export const RevisionList = ({ revisions, unit }: Pick<KeyResultPage, 'revisions' | 'unit'>) => {
  const t = useMessages()
  const { day } = useDates()
  return (
    <VersionEntries
      versions={revisions}
      changesOf={(before, after) =>
        revisionChanges(before, after, (value) => formatValue(value, unit), day).map(({ field, from, to }) =>
          t(`keyResults.change.${field}`, { from, to }),
        )
      }
    />
  )
}
