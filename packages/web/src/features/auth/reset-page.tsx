import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { passwordLengths } from '#web/components/form/new-password.ts'
import { PasswordField } from '#web/components/form/password-field.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { tokenInHash } from '#web/lib/token-in-hash.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ResetForm, resetForm } from './auth-forms.ts'
import { LinkOver } from './link-over.tsx'

/** `/reset#token`: a new password by a mailed link; then one signs in with it. */
export const ResetPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const [token] = useState(tokenInHash)
  const reset = useMutation(trpc.auth.resetPassword.mutationOptions())
  const form = useCommandForm({
    schema: resetForm,
    toCommand: (values: ResetForm) => values,
    defaultValues: { password: '' },
    onSubmit: ({ password }) =>
      reset.mutate(
        { token: token ?? '', password },
        {
          onError: (error) => {
            const problem = fieldProblem(error, t)
            if (problem !== null) form.setError('password', { message: problem.message }, { shouldFocus: true })
          },
        },
      ),
  })
  if (token === null) return <LinkOver />
  if (reset.isSuccess)
    return (
      <EntryFrame title={t('auth.reset.doneTitle')} lead={t('auth.reset.done', { email: reset.data.email })}>
        <TextLink href={hrefTo('login', {})}>{t('auth.forgot.toLogin')}</TextLink>
      </EntryFrame>
    )
  return (
    <EntryFrame
      title={t('auth.reset.title')}
      lead={t('auth.reset.lead')}
      foot={<TextLink href={hrefTo('forgot', {})}>{t('auth.reset.again')}</TextLink>}
    >
      <EntryForm
        action={t('auth.reset.action')}
        isPending={reset.isPending}
        message={reset.error === null || fieldProblem(reset.error, t) !== null ? undefined : sentenceOf(reset.error, t)}
        onSubmit={form.submit}
      >
        <PasswordField
          control={form.control}
          name="password"
          isNew
          label={t('auth.newPassword')}
          description={t('auth.passwordRule', passwordLengths)}
        />
      </EntryForm>
    </EntryFrame>
  )
}
