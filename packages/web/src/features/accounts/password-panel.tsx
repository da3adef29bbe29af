import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { newPassword, passwordLengths } from '#web/components/form/new-password.ts'
import { PasswordField } from '#web/components/form/password-field.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { PanelForm } from './panel-form.tsx'
import { useProof } from '#web/app/proof/proof.tsx'

const form = z.strictObject({ password: newPassword })
type Values = z.infer<typeof form>

/** Another password; every other browser is signed out. */
export const PasswordPanel = () => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const change = useMutation({
    meta: quietly,
    mutationFn: (command: Values) =>
      withProof(async () => {
        await client.accounts.changePassword.mutate(command)
        return true
      }),
    onSuccess: (isDone) => {
      if (isDone !== true) return
      reset()
      toasts.show({ message: t('accounts.password.saved') })
    },
    onError: (error) => {
      const problem = fieldProblem(error, t)
      if (problem !== null) setError('password', { message: problem.message }, { shouldFocus: true })
    },
  })
  const { control, submit, reset, setError } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { password: '' },
    onSubmit: (command) => change.mutate(command),
  })
  return (
    <Panel title={t('accounts.password.title')}>
      <PanelForm
        action={t('accounts.password.action')}
        isPending={change.isPending}
        error={fieldProblem(change.error, t) === null ? change.error : null}
        onSubmit={submit}
      >
        <PasswordField
          control={control}
          name="password"
          isNew
          label={t('auth.newPassword')}
          description={t('auth.passwordRule', passwordLengths)}
        />
      </PanelForm>
    </Panel>
  )
}
