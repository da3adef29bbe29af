import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefBoxes } from '#web/components/beliefs/belief-boxes.tsx'

/** Chooses which beliefs aim at a goal. */
export const AimBeliefs = ({ goal, onClose }: { goal: GoalPage; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  // Those that aimed at it when this was opened: what somebody adds in between is not taken away unread.
  const [seenIds] = useState(goal.beliefs.map(({ id }) => id))
  const [beliefIds, setBeliefIds] = useState(seenIds)
  const aim = useMutation(
    trpc.goals.aim.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('goals.beliefsChosen') })
        onClose()
      },
    }),
  )
  return (
    <FormDialog
      title={t('goals.chooseBeliefs')}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={() => aim.mutate({ org, goalId: goal.id, beliefIds, seenIds })}
      isPending={aim.isPending}
      error={aim.error}
    >
      <BeliefBoxes label={t('goals.beliefs')} none={t('goals.beliefsNone')} value={beliefIds} onChange={setBeliefIds} />
      <p>{t('goals.betsChoose')}</p>
    </FormDialog>
  )
}
