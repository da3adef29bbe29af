import { useMutation } from '@tanstack/react-query'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { readBeforeSample } from '#web/lib/before-sample.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Asks once, removes the sample, and goes back to where one was before it: by a new page, in which nothing of it is left. */
export const RemoveSample = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const remove = useMutation(
    trpc.samples.remove.mutationOptions({
      meta: quietly,
      onSuccess: () => window.location.assign(readBeforeSample() ?? hrefTo('start', {})),
    }),
  )
  return (
    <Dialog
      isOpen
      isAlert
      size="small"
      title={t('samples.removeTitle')}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="danger" isPending={remove.isPending || remove.isSuccess} onPress={() => remove.mutate()}>
            {t('samples.remove')}
          </Button>
        </>
      }
    >
      <FormSummary problems={[]} message={remove.error === null ? undefined : sentenceOf(remove.error, t)} />
      <p>{t('samples.removeText')}</p>
    </Dialog>
  )
}
