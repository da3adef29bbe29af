import { useMutation } from '@tanstack/react-query'
import { useProof } from '#web/app/proof/proof.tsx'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type HandOverProps = { memberId: string; name: string; onClose: () => void }

/** Makes somebody else administrator and oneself a member, in one act, after a question and a fresh proof. */
export const HandOver = ({ memberId, name, onClose }: HandOverProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const { slug: org, name: orgName } = useOrg()
  const handOver = useMutation({
    mutationFn: () => withProof(() => client.members.handOver.mutate({ org, memberId })),
    onSuccess: (done) => {
      if (done === null) return
      toasts.show({ message: t('members.handOver.done', { name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('members.handOver.title', { name })}
      action={t('members.handOver')}
      size="small"
      onClose={onClose}
      onSubmit={() => handOver.mutate()}
      isPending={handOver.isPending}
      error={handOver.error}
    >
      <p>{t('members.handOver.text', { name, org: orgName })}</p>
    </FormDialog>
  )
}
