import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { useProof } from '#web/app/proof/proof.tsx'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { clearDrafts } from '#web/lib/drafts.ts'
import { quietly } from '#web/lib/query-client.ts'
import { clearRecent } from '#web/lib/recent.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

const form = z.strictObject({ email: z.string().check(z.minLength(1)) })
type Values = z.infer<typeof form>

export type DeleteAccountProps = { email: string; onClose: () => void; onGone: () => void }

/** Asks for the address, typed as it stands, and for a fresh proof of who one is. */
export const DeleteAccount = ({ email, onClose, onGone }: DeleteAccountProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const remove = useMutation({
    meta: quietly, // nothing of it can be asked for any more
    mutationFn: (command: Values) =>
      withProof(async () => {
        await client.accounts.delete.mutate(command)
        return true
      }),
    onSuccess: (isDone) => {
      if (isDone !== true) return
      clearDrafts()
      clearRecent()
      onGone()
    },
    onError: (error) => {
      const problem = fieldProblem(error, t)
      if (problem !== null) setError('email', { message: problem.message }, { shouldFocus: true })
    },
  })
  const { control, submit, setError } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { email: '' },
    onSubmit: (command) => remove.mutate(command),
  })
  return (
    <FormDialog
      title={t('accounts.delete.title')}
      action={t('accounts.delete.action')}
      look="danger"
      onClose={onClose}
      onSubmit={submit}
      isPending={remove.isPending}
      error={fieldProblem(remove.error, t) === null ? remove.error : null}
    >
      <p>{t('accounts.delete.sure')}</p>
      <FormText control={control} name="email" label={t('accounts.delete.typeEmail', { email })} />
    </FormDialog>
  )
}
