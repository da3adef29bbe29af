import { useMutation } from '@tanstack/react-query'
import { ReadingDialog } from '#web/components/readings/reading-dialog.tsx'
import { useRead } from '#web/components/readings/use-read.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** What a goal's number was on a day. */
export const RecordReading = ({ goal, onClose }: { goal: GoalPage; onClose: () => void }) => {
  const { slug: org } = useOrg()
  const read = useMutation(useTRPC().goals.read.mutationOptions(useRead(onClose)))
  return (
    <ReadingDialog
      {...read}
      title={goal.metric === '' ? goal.title : goal.metric}
      unit={goal.unit}
      onRead={(says) => read.mutate({ org, goalId: goal.id, ...says })}
      onClose={onClose}
    />
  )
}
