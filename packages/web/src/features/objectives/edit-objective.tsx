import { type EditObjective as Command, editObjectiveInput } from '@polyrhythm/domain/objectives/edit-objective'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { StaleChoice } from '#web/components/form/stale-choice.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ObjectiveView } from '#web/lib/api-types.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { compareObjectives, objectiveFieldsOf, valuesOf } from './objective-values.ts'

/** Changes an objective, with a reason. When somebody else was faster, both texts stay and the person chooses. */
export const EditObjective = ({ objective, onClose }: { objective: ObjectiveView; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const { id: objectiveId, key } = objective
  const [sent, setSent] = useState<Command | null>(null)
  const [theirs, setTheirs] = useState<ObjectiveView | null>(null)
  const [version] = useState(objective.version)
  const edit = useMutation(
    trpc.objectives.edit.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('objectives.saved', { key }) })
        onClose()
      },
      onError: async (error) => {
        if (refusalOf(error)?.code !== 'stale') return
        setTheirs(await cache.fetchQuery({ ...trpc.objectives.get.queryOptions({ org, key }), staleTime: 0 }))
      },
    }),
  )
  const save = (command: Command) => {
    setSent(command)
    edit.mutate({ org, ...command })
  }
  const form = useCommandForm({
    schema: editObjectiveInput,
    defaultValues: valuesOf(objective),
    toCommand: (values) => ({
      objectiveId,
      expectedVersion: version,
      ...objectiveFieldsOf(values),
      reason: values.reason.trim() === '' ? null : values.reason,
    }),
    onSubmit: save,
  })
  if (theirs !== null && sent !== null) {
    return (
      <StaleChoice
        fields={compareObjectives(valuesOf(theirs), form.getValues(), t)}
        onKeep={onClose}
        onReplace={() => save({ ...sent, expectedVersion: theirs.version })}
        isPending={edit.isPending}
        error={refusalOf(edit.error)?.code === 'stale' ? null : edit.error}
      />
    )
  }
  return (
    <FormDialog
      title={t('objectives.editTitle', { key })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <ObjectiveFields control={form.control} />
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
