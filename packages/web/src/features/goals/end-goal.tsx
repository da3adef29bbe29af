import { endGoalInput } from '@polyrhythm/domain/goals/edit-goal'
import { GOAL_ENDS } from '@polyrhythm/domain/goals/goal'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Ends a goal, with how and why. */
export const EndGoal = ({ goal, onClose }: { goal: GoalPage; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const name = goal.key ?? t('goals.northStar')
  const end = useMutation(
    trpc.goals.end.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('goals.end.done', { name }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: endGoalInput,
    toCommand: (values: { as: string; reason: string }) => ({
      goalId: goal.id,
      expectedVersion: goal.version,
      ...values,
    }),
    defaultValues: { as: 'reached', reason: '' },
    onSubmit: (command) => end.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('goals.endTitle', { name })}
      action={t('goals.end')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={end.isPending}
      error={end.error}
    >
      <p>{t('goals.end.text')}</p>
      <FormSelect
        control={form.control}
        name="as"
        label={t('goals.end.how')}
        options={GOAL_ENDS.map((id) => ({ id, label: t(`goals.state.${id}`) }))}
      />
      <FormText control={form.control} name="reason" label={t('goals.end.why')} />
    </FormDialog>
  )
}
