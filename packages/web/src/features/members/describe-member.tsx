import { describeMemberInput } from '@polyrhythm/domain/members/edit-member'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Person } from './member-types.ts'

type Values = { name: string; title: string }

/** How somebody is called here, and what they do. */
export const DescribeMember = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const describe = useMutation(trpc.members.describe.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: describeMemberInput,
    toCommand: (values: Values) => ({ ...values, memberId: person.id }),
    defaultValues: { name: person.name ?? '', title: person.title },
    onSubmit: (command) => describe.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('members.describe')}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={submit}
      isPending={describe.isPending}
      error={describe.error}
    >
      <FormText control={control} name="name" label={t('members.name')} maxLength={100} />
      <FormText
        control={control}
        name="title"
        label={t('members.describe.title')}
        description={t('members.describe.titleHelp')}
        maxLength={30}
        isOptional
      />
    </FormDialog>
  )
}
