import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { StartFromExample } from '#web/components/form/start-from-example.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DraftKeyResults } from './draft-key-results.tsx'
import { newObjectiveFieldOf, newObjectiveOf, newObjectiveSchema } from './new-objective-values.ts'
import { emptyObjective } from './objective-values.ts'
import { ObjectiveFields } from './objective-fields.tsx'
import { OBJECTIVE_TEMPLATES, objectiveOfTemplate } from './objective-templates.ts'
import { useCreateObjective } from './use-create-objective.ts'

export type AddObjectiveProps = { squadId: string; cycleId: string; onClose: () => void }

/** Adds an objective of one's own squad to a cycle, with the key results of an example when it began with one. */
export const AddObjective = ({ squadId, cycleId, onClose }: AddObjectiveProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const create = useMutation(useCreateObjective(org, onClose))
  const form = useCommandForm({
    schema: newObjectiveSchema,
    defaultValues: emptyObjective,
    toCommand: (values) => newObjectiveOf(values, { squadId, cycleId }),
    fieldOf: newObjectiveFieldOf,
    onSubmit: (command) => create.mutate(command),
  })
  return (
    <FormDialog
      title={t('objectives.add')}
      action={t('objectives.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      <StartFromExample
        form={form}
        examples={OBJECTIVE_TEMPLATES.map((id) => ({ id, title: t(`templates.objective.${id}`) }))}
        valuesOf={(id) => objectiveOfTemplate(id, t)}
      />
      <ObjectiveFields control={form.control} />
      <DraftKeyResults control={form.control} />
    </FormDialog>
  )
}
