import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Bell, BellRing } from 'lucide-react'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useDiscussion } from './use-discussion.ts'

/** Follows a thing, or no longer. */
export const FollowButton = ({ nodeId }: { nodeId: string }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { isFollowing } = useDiscussion(nodeId)
  const change = useMutation({
    mutationFn: () =>
      isFollowing === true
        ? client.comments.unfollow.mutate({ org, nodeId })
        : client.comments.follow.mutate({ org, nodeId }),
    onSuccess: () => cache.invalidateQueries(trpc.comments.pathFilter()),
    onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
  })
  return (
    <Button
      look="quiet"
      icon={isFollowing === true ? <BellRing aria-hidden="true" /> : <Bell aria-hidden="true" />}
      isDisabled={isFollowing === undefined}
      isPending={change.isPending}
      onPress={() => change.mutate()}
    >
      {t(isFollowing === true ? 'comments.following' : 'comments.follow')}
    </Button>
  )
}
