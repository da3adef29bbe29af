import { member } from '@polyrhythm/db/schema/org'
import type { MemberId } from '@polyrhythm/domain/ids'
import type { Decider } from '@polyrhythm/domain/refusals'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Who wrote something, as the one who decides about its words. */
export async function authorOf(ctx: OrgContext, id: MemberId): Promise<Decider> {
  const [found] = await ctx.tx
    .select({ name: member.name })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(member.id, id)))
  return { kind: 'person', name: found?.name ?? null }
}
