import { orgDirectory } from '@polyrhythm/db/schema/directory'
import { checkSlug } from '@polyrhythm/domain/orgs/slug'
import { ok } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'

/** Whether an organisation could be called so, while somebody types. */
export const isSlugFree: Act<Context, { slug: string }, { isFree: boolean }> = async ({ ctx, input: { slug } }) => {
  if (!checkSlug(slug).ok) return ok({ isFree: false })
  const [taken] = await ctx.deps.directory
    .select({ slug: orgDirectory.slug })
    .from(orgDirectory)
    .where(eq(orgDirectory.slug, slug))
  return ok({ isFree: taken === undefined })
}
