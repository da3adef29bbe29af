import { withdrawLinkInput } from '@polyrhythm/domain/links/withdraw-link'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { LinkView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Takes a link of one's own squad back, with the reason that stays in its history. */
export const WithdrawLink = ({ link, onClose }: { link: LinkView; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const words = { key: link.source.key, target: link.target.key }
  const withdraw = useMutation(
    trpc.links.withdraw.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('links.withdrawn', words) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: withdrawLinkInput,
    defaultValues: { reason: '' },
    toCommand: ({ reason }) => ({ linkId: link.id, expectedVersion: link.version, reason }),
    onSubmit: (command) => withdraw.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('links.withdrawTitle', words)}
      action={t('links.withdraw')}
      size="small"
      onClose={onClose}
      onSubmit={form.submit}
      isPending={withdraw.isPending}
      error={withdraw.error}
    >
      <FormText control={form.control} name="reason" label={t('ui.reason')} description={t('links.withdrawHelp')} />
    </FormDialog>
  )
}
