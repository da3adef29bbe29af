import { useMutation } from '@tanstack/react-query'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** How the reader joins and leaves a guild, each by one press. */
export const useGuild = ({ id: unitId, name }: { id: string; name: string }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const say = (key: 'units.joined' | 'units.left') => ({
    onSuccess: () => void toasts.show({ message: t(key, { name }) }),
    onError: (error: unknown) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  const join = useMutation(trpc.units.joinGuild.mutationOptions(say('units.joined')))
  const leave = useMutation(trpc.units.leaveGuild.mutationOptions(say('units.left')))
  return {
    join: () => join.mutate({ org, unitId, note: '' }),
    leave: () => leave.mutate({ org, unitId }),
    isPending: join.isPending || leave.isPending,
  }
}
