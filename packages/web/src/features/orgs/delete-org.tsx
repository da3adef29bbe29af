import { deleteOrgInput } from '@polyrhythm/domain/orgs/archive-org'
import { useMutation } from '@tanstack/react-query'
import { useProof } from '#web/app/proof/proof.tsx'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import type { Org } from '#web/lib/api-types.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Asks for the name, typed as it stands, and for a fresh proof of who one is. */
export const DeleteOrg = ({ org: { slug: org, name }, onClose }: { org: Org; onClose: () => void }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const remove = useMutation({
    mutationFn: (command: { name: string }) => withProof(() => client.orgs.delete.mutate({ org, ...command })),
    onSuccess: (done) => {
      if (done !== null) onClose()
    },
    onError: (error) => {
      const problem = fieldProblem(error, t)
      if (problem !== null) setError('name', { message: problem.message }, { shouldFocus: true })
    },
  })
  const { control, submit, setError } = useCommandForm({
    schema: deleteOrgInput,
    toCommand: (values: { name: string }) => values,
    defaultValues: { name: '' },
    onSubmit: (command) => remove.mutate(command),
  })
  return (
    <FormDialog
      title={t('orgs.end.deleteTitle', { name })}
      action={t('orgs.end.delete')}
      onClose={onClose}
      onSubmit={submit}
      isPending={remove.isPending}
      error={fieldProblem(remove.error, t) === null ? remove.error : null}
    >
      <p>{t('orgs.end.deleteText')}</p>
      <FormText control={control} name="name" label={t('orgs.end.typeName', { name })} />
    </FormDialog>
  )
}
