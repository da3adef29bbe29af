import { edge } from '@polyrhythm/db/schema/edge'
import { type LinkKind, LINK_KINDS } from '@polyrhythm/domain/links/link'
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

const { id, kind, state, version, sourceId, targetId, sourceOwnerId, sentence } = edge

const findOne = async (ctx: OrgContext, which: SQL | undefined) => {
  const [found] = await ctx.tx
    .select({ id, kind, state, version, sourceId, targetId, sourceOwnerId, sentence })
    .from(edge)
    .where(and(eq(edge.orgId, ctx.org.id), inArray(kind, LINK_KINDS), which))
  return found ?? null
}

export const findLink = (ctx: OrgContext, linkId: string) => findOne(ctx, eq(id, linkId))

/** The link of this kind between two things, withdrawn or not. */
export const findLinkBetween = (ctx: OrgContext, source: string, of: LinkKind, target: string) =>
  findOne(ctx, and(eq(sourceId, source), eq(kind, of), eq(targetId, target)))

/** The one primary link that an objective has now. */
export const findPrimaryLink = (ctx: OrgContext, source: string) =>
  findOne(ctx, and(eq(sourceId, source), eq(edge.weight, 'primary'), eq(state, 'declared')))
