import { DECISION_CALLS, type DecisionCall } from '@polyrhythm/domain/bets/decision'
import { decideBetInput } from '@polyrhythm/domain/bets/keep-bet'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { linesOf } from './bet-values.ts'

type Values = { call: DecisionCall; title: string; context: string; alternatives: string; reviewOn: string | null }

/** A decision is written down once; another one follows it. */
export const DecideDialog = ({ betId, onClose }: { betId: string; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const decide = useMutation(trpc.bets.decide.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: decideBetInput,
    toCommand: (values: Values) => ({ ...values, betId, alternatives: linesOf(values.alternatives) }),
    defaultValues: { call: 'keep', title: '', context: '', alternatives: '', reviewOn: null },
    onSubmit: (command) => decide.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.decisions.add')}
      action={t('bets.decisions.addIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={decide.isPending}
      error={decide.error}
    >
      <FormSelect
        control={control}
        name="call"
        label={t('bets.decisions.call')}
        options={DECISION_CALLS.map((id) => ({
          id,
          label: t(`bets.decisions.call.${id}`),
          hint: t(`bets.decisions.hint.${id}`),
        }))}
      />
      <FormText
        control={control}
        name="title"
        label={t('bets.decisions.what')}
        placeholder={t('bets.decisions.whatExample')}
      />
      <FormTextArea control={control} name="context" label={t('bets.decisions.why')} rows={3} isOptional />
      <FormTextArea
        control={control}
        name="alternatives"
        label={t('bets.decisions.alternatives')}
        description={t('bets.form.oneALine')}
        rows={2}
        isOptional
      />
      <FormDate control={control} name="reviewOn" label={t('bets.decisions.review')} isOptional />
    </FormDialog>
  )
}
