import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { hrefTo } from '#web/app/paths.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { rememberBeforeSample } from '#web/lib/before-sample.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Opens one's own copy of the sample company, which takes about a second, and goes there. */
export const useOpenSample = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const open = useMutation(
    trpc.samples.open.mutationOptions({
      onSuccess: ({ slug }) => {
        rememberBeforeSample(history.location.href)
        history.push(hrefTo('home', { org: slug }))
      },
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return { isPending: open.isPending, open: () => open.mutate() }
}
