import { createBeliefInput } from '@polyrhythm/domain/beliefs/create-belief'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { StartFromExample } from '#web/components/form/start-from-example.tsx'
import { FormSelect } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefFields } from './belief-fields.tsx'
import { BELIEF_TEMPLATES, beliefOfTemplate } from './belief-templates.ts'
import { beliefFieldOf, beliefFieldsOf, type BeliefValues, emptyBelief } from './belief-values.ts'

export type AddBeliefProps = {
  /** The council writes beliefs that are held; anybody else a draft for it. */
  isHeld: boolean
  onClose: () => void
}

/** A new belief of the company. */
export const AddBelief = ({ isHeld, onClose }: AddBeliefProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const goals = useQuery(trpc.goals.list.queryOptions({ org }))
  const create = useMutation(
    trpc.beliefs.create.mutationOptions({
      onSuccess: ({ key, state }) => {
        toasts.show({ message: t(state === 'held' ? 'beliefs.added' : 'beliefs.proposed', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: createBeliefInput,
    toCommand: (values: BeliefValues) => ({
      ...beliefFieldsOf(values),
      goalIds: values.goalId === '' ? [] : [values.goalId],
    }),
    fieldOf: beliefFieldOf,
    defaultValues: emptyBelief,
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  const action = t(isHeld ? 'beliefs.add' : 'beliefs.propose')
  const options = (goals.data ?? []).map(({ id, key, title }) => ({ id, label: title, hint: key }))
  return (
    <FormDialog
      title={action}
      action={action}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      {!isHeld && <p>{t('beliefs.proposeText')}</p>}
      <StartFromExample
        form={form}
        examples={BELIEF_TEMPLATES.map((id) => ({ id, title: t(`templates.belief.${id}`) }))}
        valuesOf={(id) => beliefOfTemplate(id, t)}
      />
      <BeliefFields control={form.control} />
      {isHeld && (goals.data === undefined || options.length > 0) && (
        <FormSelect
          control={form.control}
          name="goalId"
          label={t('beliefs.serves')}
          options={[{ id: '', label: t('bets.noGoal') }, ...options]}
        />
      )}
    </FormDialog>
  )
}
