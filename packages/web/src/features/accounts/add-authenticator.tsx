import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { QrCode } from '#web/components/ui/qr-code.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

const form = z.strictObject({
  code: z.string().check(
    z.overwrite((text) => text.replaceAll(/\s/g, '')),
    z.regex(/^\d{6}$/, { error: 'code_shape' }),
  ),
})
type Values = z.infer<typeof form>

export type AddAuthenticatorProps = {
  secret: string
  /** What the QR code carries. */
  url: string
  onDone: (codes: readonly string[]) => void
  onClose: () => void
}

/** Shows the secret as a QR code and as text, and asks for a code that shows the app has it. */
export const AddAuthenticator = ({ secret, url, onDone, onClose }: AddAuthenticatorProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const confirm = useMutation(
    trpc.accounts.confirmAuthenticator.mutationOptions({ onSuccess: ({ codes }) => onDone(codes) }),
  )
  const { control, submit } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { code: '' },
    onSubmit: (command) => confirm.mutate(command),
  })
  return (
    <FormDialog
      title={t('accounts.authenticator.add')}
      action={t('accounts.authenticator.confirm')}
      onClose={onClose}
      onSubmit={submit}
      isPending={confirm.isPending}
      error={confirm.error}
    >
      <p>{t('accounts.authenticator.scan')}</p>
      <QrCode text={url} label={t('accounts.authenticator.qr')} />
      <TextField label={t('accounts.authenticator.orType')} value={secret} isReadOnly />
      <FormText
        control={control}
        name="code"
        label={t('accounts.authenticator.code')}
        autoComplete="one-time-code"
        inputMode="numeric"
      />
    </FormDialog>
  )
}
