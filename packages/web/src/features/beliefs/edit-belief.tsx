import { type EditBelief as Command, editBeliefInput } from '@polyrhythm/domain/beliefs/edit-belief'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { StaleChoice } from '#web/components/form/stale-choice.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefFields } from './belief-fields.tsx'
import type { BeliefView } from './belief-types.ts'
import { beliefFieldOf, beliefFieldsOf, type BeliefValues, beliefValuesOf, compareBeliefs } from './belief-values.ts'

/** Changes a belief, with a reason. When somebody else was faster, both texts stay and the person chooses. */
export const EditBelief = ({ belief, onClose }: { belief: BeliefView; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const { id: beliefId, key } = belief
  const [version] = useState(belief.version)
  const [sent, setSent] = useState<Command | null>(null)
  const [theirs, setTheirs] = useState<BeliefView | null>(null)
  const edit = useMutation(
    trpc.beliefs.edit.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('beliefs.saved', { key }) })
        onClose()
      },
      onError: async (error) => {
        if (refusalOf(error)?.code !== 'stale') return
        const { beliefs } = await cache.fetchQuery({ ...trpc.beliefs.list.queryOptions({ org }), staleTime: 0 })
        setTheirs(beliefs.find(({ id }) => id === beliefId) ?? null)
      },
    }),
  )
  const save = (command: Command) => {
    setSent(command)
    edit.mutate({ org, ...command })
  }
  const form = useCommandForm({
    schema: editBeliefInput,
    toCommand: (values: BeliefValues) => ({
      beliefId,
      expectedVersion: version,
      ...beliefFieldsOf(values),
      reason: values.reason.trim() === '' ? null : values.reason,
    }),
    fieldOf: beliefFieldOf,
    defaultValues: beliefValuesOf(belief),
    onSubmit: save,
  })
  if (theirs !== null && sent !== null) {
    return (
      <StaleChoice
        fields={compareBeliefs(beliefValuesOf(theirs), form.getValues(), t)}
        onKeep={onClose}
        onReplace={() => save({ ...sent, expectedVersion: theirs.version })}
        isPending={edit.isPending}
        error={refusalOf(edit.error)?.code === 'stale' ? null : edit.error}
      />
    )
  }
  return (
    <FormDialog
      title={t('bets.editTitle', { key })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <BeliefFields control={form.control} />
      <FormText
        control={form.control}
        name="reason"
        label={t('ui.reason')}
        description={t('ui.reasonHelp')}
        isOptional
      />
    </FormDialog>
  )
}
