import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/**
 * What is said about a thing, as far as it was asked for; `more` asks for what is older, and is null where there is no more.
 *
 * @param field only what stands at it; all that is said when left out
 */
export const useDiscussion = (nodeId: string, field?: DiscussedField, isWanted = true) => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const list = useInfiniteQuery({
    ...trpc.comments.list.infiniteQueryOptions(
      { org, nodeId, ...(field === undefined ? {} : { field }) },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
    enabled: isWanted,
  })
  const pages = list.data?.pages
  return {
    /** Undefined while that is not known. A later page is older: it stands before what was there. */
    threads: pages?.toReversed().flatMap(({ threads }) => threads),
    /** Of the whole discussion, whatever was asked for. */
    counts: pages?.[0]?.counts ?? [],
    isFollowing: pages?.[0]?.isFollowing,
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    isFetchingMore: list.isFetchingNextPage,
    error: list.error,
    retry: () => void list.refetch(),
  }
}
