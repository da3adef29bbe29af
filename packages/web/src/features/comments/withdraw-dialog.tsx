import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Asks before the words of one's own comment go for good. */
export const WithdrawDialog = ({ commentId, onClose }: { commentId: string; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, cache] = [useTRPC(), useQueryClient()]
  const { slug: org } = useOrg()
  const withdraw = useMutation(
    trpc.comments.withdraw.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(trpc.comments.pathFilter())
        onClose()
      },
    }),
  )
  return (
    <Dialog
      isOpen
      isAlert
      size="small"
      title={t('comments.withdrawTitle')}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="danger" isPending={withdraw.isPending} onPress={() => withdraw.mutate({ org, commentId })}>
            {t('comments.withdraw')}
          </Button>
        </>
      }
    >
      <FormSummary problems={[]} message={withdraw.error === null ? undefined : sentenceOf(withdraw.error, t)} />
      <p>{t('comments.withdrawText')}</p>
    </Dialog>
  )
}
