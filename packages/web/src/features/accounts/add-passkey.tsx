import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { makePasskey } from '#web/lib/passkeys.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useProof } from '#web/app/proof/proof.tsx'

const form = z.strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) })
type Values = z.infer<typeof form>

/** Names a passkey and has the browser make it. */
export const AddPasskey = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const add = useMutation({
    mutationFn: async ({ name }: Values) => {
      const asked = await withProof(() => client.accounts.startPasskey.mutate())
      const response = asked === null ? null : await makePasskey(asked.options)
      if (asked === null || response === null) return false
      await client.accounts.addPasskey.mutate({ challengeId: asked.challengeId, name, response })
      return true
    },
    onSuccess: (isAdded, { name }) => {
      if (!isAdded) return
      toasts.show({ message: t('accounts.passkeys.added', { name }) })
      onClose()
    },
  })
  const { control, submit } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { name: '' },
    onSubmit: (command) => add.mutate(command),
  })
  return (
    <FormDialog
      title={t('accounts.passkeys.add')}
      action={t('accounts.passkeys.make')}
      onClose={onClose}
      onSubmit={submit}
      isPending={add.isPending}
      error={add.error}
    >
      <p>{t('accounts.passkeys.addLead')}</p>
      <FormText
        control={control}
        name="name"
        label={t('accounts.passkeys.name')}
        description={t('accounts.passkeys.nameHelp')}
        maxLength={60}
      />
    </FormDialog>
  )
}
