import { VersionEntries } from '#web/components/versions/version-entries.tsx'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { goalChanges } from './goal-changes.ts'

/** Every version of a goal. */
export const GoalHistory = ({ revisions }: Pick<GoalPage, 'revisions'>) => {
  const t = useMessages()
  const { day } = useDates()
  return <VersionEntries versions={revisions} changesOf={(before, after) => goalChanges(before, after, t, day)} />
}
