import { editGoalInput } from '@polyrhythm/domain/goals/edit-goal'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { GoalFields } from './goal-fields.tsx'
import { compareGoals, goalValuesOf } from './goal-values.ts'

/** Changes a goal, with the reason that everybody can read. */
export const EditGoal = ({ goal, onClose }: { goal: GoalPage; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const named = (of: GoalPage) => ({ ...of, key: of.key ?? t('goals.northStar') })
  const reload = async () => {
    const query = trpc.goals.get.queryOptions({ org, key: goal.address })
    return named(await cache.fetchQuery({ ...query, staleTime: 0 }))
  }
  return (
    <EditDialog
      size="large"
      onClose={onClose}
      thing={named(goal)}
      valuesOf={goalValuesOf}
      schema={editGoalInput}
      toCommand={({ beliefIds: _, ...values }) => ({ goalId: goal.id, ...values })}
      send={(command) => client.goals.edit.mutate({ org, ...command })}
      reload={reload}
      compare={(theirs, mine) => compareGoals(theirs, mine, t)}
    >
      {(control) => (
        <>
          <GoalFields control={control} />
          <FormText
            control={control}
            name="reason"
            label={t('goals.form.reason')}
            description={t('goals.form.reasonHelp')}
          />
        </>
      )}
    </EditDialog>
  )
}
