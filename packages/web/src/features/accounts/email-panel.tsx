import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { FormText } from '#web/components/form/form-fields.tsx'
import { emailField } from '#web/components/form/new-password.ts'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { PanelForm } from './panel-form.tsx'
import { useProof } from '#web/app/proof/proof.tsx'

const form = z.strictObject({ email: emailField })
type Values = z.infer<typeof form>

/** The address one signs in with; another one is taken once its mailbox confirms. */
export const EmailPanel = ({ email }: { email: string }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const request = useMutation({
    meta: quietly,
    mutationFn: (command: Values) =>
      withProof(async () => {
        await client.accounts.requestEmail.mutate(command)
        return command.email
      }),
  })
  const { control, submit } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { email: '' },
    onSubmit: (command) => request.mutate(command),
  })
  return (
    <Panel title={t('accounts.email.title')} note={email}>
      <PanelForm
        action={t('accounts.email.action')}
        isPending={request.isPending}
        error={request.error}
        onSubmit={submit}
      >
        <FormText
          control={control}
          name="email"
          label={t('accounts.email.new')}
          description={t('accounts.email.help')}
          type="email"
          autoComplete="email"
        />
      </PanelForm>
      <div aria-live="polite">
        {request.data != null && (
          <Notice title={t('accounts.email.sent', { email: request.data })}>{t('accounts.email.sentHelp')}</Notice>
        )}
      </div>
    </Panel>
  )
}
