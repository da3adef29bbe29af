import { useMutation } from '@tanstack/react-query'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Button } from '#web/components/ui/button.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type SecondStepForm, secondStepForm } from './auth-forms.ts'

export type SecondStepProps = { pendingId: string; onBack: () => void }

/** After the password, the code of the authenticator; a recovery code goes into the same field. */
export const SecondStep = ({ pendingId, onBack }: SecondStepProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const step = useMutation(trpc.auth.secondStep.mutationOptions())
  const form = useCommandForm({
    schema: secondStepForm,
    toCommand: (values: SecondStepForm) => values,
    defaultValues: { code: '' },
    onSubmit: ({ code }) => step.mutate({ pendingId, code }),
  })
  return (
    <EntryFrame
      title={t('auth.secondStep.title')}
      lead={t('auth.secondStep.lead')}
      foot={
        <Button look="quiet" size="small" onPress={onBack}>
          {t('auth.secondStep.back')}
        </Button>
      }
    >
      <EntryForm
        action={t('auth.signIn.action')}
        isPending={step.isPending}
        message={step.error === null ? undefined : sentenceOf(step.error, t)}
        onSubmit={form.submit}
      >
        <FormText
          control={form.control}
          name="code"
          label={t('auth.secondStep.code')}
          description={t('auth.secondStep.codeHelp')}
          autoComplete="one-time-code"
        />
      </EntryForm>
    </EntryFrame>
  )
}
