import type { GoalKind } from '@polyrhythm/domain/goals/goal'
import { createGoalInput } from '@polyrhythm/domain/goals/create-goal'
import { useMutation } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefBoxes } from '#web/components/beliefs/belief-boxes.tsx'
import { GoalFields } from './goal-fields.tsx'
import { emptyGoal, type GoalValues } from './goal-values.ts'

/** A new goal, or the north star. */
export const AddGoal = ({ kind, onClose }: { kind: GoalKind; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const create = useMutation(
    trpc.goals.create.mutationOptions({
      onSuccess: ({ key }) => {
        toasts.show({ message: t('goals.added', { name: key === '' ? t('goals.northStar') : key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: createGoalInput,
    toCommand: ({ reason: _, ...values }: GoalValues) => ({ kind, ...values }),
    defaultValues: emptyGoal,
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  const { field } = useController({ control: form.control, name: 'beliefIds' })
  const action = t(kind === 'goal' ? 'goals.add' : 'goals.setStar')
  return (
    <FormDialog
      size="large"
      title={action}
      action={action}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      <GoalFields control={form.control} />
      {kind === 'goal' && (
        <BeliefBoxes
          label={t('goals.beliefs')}
          none={t('goals.beliefsNone')}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    </FormDialog>
  )
}
