import type { ReactionSign } from '@polyrhythm/domain/comments/reaction'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Leaves one's sign at a comment or at a thing (null), or takes it back. */
export const useSigns = (nodeId: string, commentId: string | null) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  return useMutation({
    mutationFn: ({ sign, isMine }: { sign: ReactionSign; isMine: boolean }) =>
      isMine
        ? client.comments.unreact.mutate({ org, nodeId, commentId, sign })
        : client.comments.react.mutate({ org, nodeId, commentId, sign }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries(trpc.comments.pathFilter()),
        cache.invalidateQueries(trpc.lessons.pathFilter()),
      ]),
    onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
  })
}
