import { EXPERIMENT_VERDICTS, type ExperimentVerdict } from '@polyrhythm/domain/bets/experiment'
import { endExperimentInput } from '@polyrhythm/domain/bets/keep-bet'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type EndExperimentProps = { experiment: BetPageData['experiments'][number]; onClose: () => void }

/** What came of a test, held against what would have said no. */
export const EndExperiment = ({ experiment, onClose }: EndExperimentProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const end = useMutation(trpc.bets.endExperiment.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: endExperimentInput,
    toCommand: (values: { result: string; verdict: ExperimentVerdict }) => ({
      ...values,
      experimentId: experiment.id,
      expectedVersion: experiment.version,
    }),
    defaultValues: { result: '', verdict: 'keep' },
    onSubmit: (command) => end.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.experiments.end')}
      action={t('bets.experiments.endIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={end.isPending}
      error={end.error}
    >
      <p>
        <b>{experiment.hypothesis}</b> {t('bets.experiments.saysNoLine', { saysNo: experiment.saysNo })}
      </p>
      <FormTextArea control={control} name="result" label={t('bets.experiments.result')} rows={2} />
      <FormSelect
        control={control}
        name="verdict"
        label={t('bets.experiments.verdict')}
        options={EXPERIMENT_VERDICTS.map((id) => ({ id, label: t(`bets.experiments.verdict.${id}`) }))}
      />
    </FormDialog>
  )
}
