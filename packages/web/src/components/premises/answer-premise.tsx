import { answerPremiseInput } from '@polyrhythm/domain/beliefs/answer-premise'
import { PREMISE_ANSWERS, type PremiseAnswer } from '@polyrhythm/domain/beliefs/premise'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormRadio, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Premise } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** What follows for a bet or an objective: keep, change or stop, with the reason. It changes nothing else. */
export const AnswerPremise = ({ premise, onClose }: { premise: Premise; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { premiseId, subject, belief } = premise
  const answer = useMutation(
    trpc.beliefs.answerPremise.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('beliefs.premise.answered', { key: belief.key }) })
        onClose()
      },
    }),
  )
  const first: { answer: PremiseAnswer; reason: string } = { answer: 'keep', reason: '' }
  const form = useCommandForm({
    schema: answerPremiseInput,
    toCommand: (values: typeof first) => ({ premiseId, subjectId: subject.id, ...values }),
    defaultValues: first,
    onSubmit: (command) => answer.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('beliefs.premise.dialog', { key: subject.key })}
      action={t('beliefs.premise.answer')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={answer.isPending}
      error={answer.error}
    >
      <FormRadio
        control={form.control}
        name="answer"
        label={t('beliefs.premise.what')}
        options={PREMISE_ANSWERS.map((id) => ({
          id,
          label: t(`beliefs.premise.${id}`),
          hint: t(`beliefs.premise.${id}Hint`),
        }))}
      />
      <FormText control={form.control} name="reason" label={t('beliefs.premise.reason')} />
    </FormDialog>
  )
}
