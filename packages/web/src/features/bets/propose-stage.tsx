import { STAGES, type Stage } from '@polyrhythm/domain/bets/bet'
import { isBackwards, proposeStageInput, stageProblem } from '@polyrhythm/domain/bets/stage-move'
import { useMutation } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormTextArea } from '#web/components/form/form-fields.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { Notice } from '#web/components/ui/notice.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Values = { to: Stage; answer: string; evidence: string; failingTest: string }

/** Asks the question with which the stage is left. The other side then says yes, or not. */
export const ProposeStage = ({
  bet,
  onClose,
}: {
  bet: Pick<BetPageData, 'id' | 'stage' | 'stages'>
  onClose: () => void
}) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { id: betId, stage: from } = bet
  const { isServed } = bet.stages
  const next = STAGES[STAGES.indexOf(from) + (isServed ? 1 : -1)]
  const draft = useFormDraft<Values>(`stage.${betId}.${from}`, {
    to: next ?? 'think',
    answer: '',
    evidence: '',
    failingTest: '',
  })
  const propose = useMutation(
    trpc.bets.proposeStage.mutationOptions({
      onSuccess: () => {
        draft.forget()
        toasts.show({ message: t('bets.stage.proposed') })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: proposeStageInput,
    toCommand: (values: Values) => ({ ...values, betId }),
    defaultValues: draft.first,
    onSubmit: (command) => propose.mutate({ org, ...command }),
  })
  const { control, submit } = form
  const to = useWatch({ control, name: 'to' })
  const problem = stageProblem({ from, to, isServed, failingTest: 'asked below' })
  return (
    <FormDialog
      title={t('bets.stage.propose')}
      action={t('bets.stage.proposeIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={propose.isPending}
      error={propose.error}
    >
      <KeptDraft form={form} draft={draft} />
      <FormSelect
        control={control}
        name="to"
        label={t('bets.stage.to')}
        options={STAGES.filter((stage) => stage !== from).map((id) => ({
          id,
          label: t(`bets.stage.${id}`),
          hint: isBackwards(from, id) ? t('bets.stage.back') : '',
        }))}
      />
      {problem?.code === 'unserved' && <Notice title={t('bets.stage.unserved')}>{t('bets.stage.unservedText')}</Notice>}
      <FormTextArea control={control} name="answer" label={t(`bets.stage.exit.${from}`)} rows={3} />
      {from === 'think' && (
        <FormTextArea
          control={control}
          name="failingTest"
          label={t('bets.stage.test')}
          description={t('bets.stage.testHelp')}
          rows={2}
        />
      )}
      <FormTextArea control={control} name="evidence" label={t('bets.stage.evidence')} rows={2} isOptional />
    </FormDialog>
  )
}
