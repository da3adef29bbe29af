import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { PanelForm } from './panel-form.tsx'

const form = z.strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) })
type Values = z.infer<typeof form>

/** The name of the account; organisations that one joins later know one by it. */
export const NamePanel = ({ name }: { name: string }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const rename = useMutation(
    trpc.accounts.rename.mutationOptions({ onSuccess: () => void toasts.show({ message: t('accounts.name.saved') }) }),
  )
  const { control, submit } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { name },
    onSubmit: (command) => rename.mutate(command),
  })
  return (
    <Panel title={t('accounts.name.title')}>
      <PanelForm action={t('ui.save')} isPending={rename.isPending} error={rename.error} onSubmit={submit}>
        <FormText
          control={control}
          name="name"
          label={t('auth.name')}
          description={t('accounts.name.help')}
          autoComplete="name"
        />
      </PanelForm>
    </Panel>
  )
}
