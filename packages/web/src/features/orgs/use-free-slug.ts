import { skipToken, useQuery } from '@tanstack/react-query'
import { checkSlug } from '@polyrhythm/domain/orgs/slug'
import { useTRPC } from '#web/lib/trpc.ts'
import { useRested } from '#web/lib/use-rested.ts'

export type SlugState = 'empty' | 'shape' | 'reserved' | 'checking' | 'free' | 'taken'

/** What there is to say about a slug while it is typed: its shape at once, whether it is free as soon as the server knows. */
export const useFreeSlug = (slug: string): SlugState => {
  const trpc = useTRPC()
  const settled = useRested(slug, 300)
  const shape = checkSlug(slug)
  const isAskable = checkSlug(settled).ok
  const answer = useQuery(trpc.orgs.isSlugFree.queryOptions(isAskable ? { slug: settled } : skipToken))
  if (slug === '') return 'empty'
  if (!shape.ok) return shape.refusal.code === 'slug.reserved' ? 'reserved' : 'shape'
  if (settled !== slug || answer.data === undefined) return 'checking'
  return answer.data.isFree ? 'free' : 'taken'
}
