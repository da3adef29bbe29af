import { planExperimentInput } from '@polyrhythm/domain/bets/keep-bet'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Values = {
  hypothesis: string
  exposure: string
  metric: string
  saysNo: string
  startsOn: string | null
  endsOn: string | null
}

/** A test of what the bet assumes; it says beforehand what result would say no. */
export const PlanExperiment = ({ betId, onClose }: { betId: string; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const plan = useMutation(trpc.bets.planExperiment.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: planExperimentInput,
    toCommand: (values: Values) => ({ ...values, betId }),
    defaultValues: { hypothesis: '', exposure: '', metric: '', saysNo: '', startsOn: null, endsOn: null },
    onSubmit: (command) => plan.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.experiments.plan')}
      action={t('bets.experiments.planIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={plan.isPending}
      error={plan.error}
    >
      <FormText
        control={control}
        name="hypothesis"
        label={t('bets.experiments.hypothesis')}
        placeholder={t('bets.experiments.hypothesisExample')}
      />
      <FormText
        control={control}
        name="saysNo"
        label={t('bets.experiments.saysNo')}
        description={t('bets.experiments.saysNoHelp')}
        maxLength={500}
      />
      <FieldRow>
        <FormText control={control} name="exposure" label={t('bets.experiments.exposure')} maxLength={100} isOptional />
        <FormText control={control} name="metric" label={t('bets.form.metric')} maxLength={100} isOptional />
      </FieldRow>
      <FieldRow>
        <FormDate control={control} name="startsOn" label={t('bets.experiments.startsOn')} isOptional />
        <FormDate control={control} name="endsOn" label={t('bets.experiments.endsOn')} isOptional />
      </FieldRow>
    </FormDialog>
  )
}
