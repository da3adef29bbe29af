import { node } from '@polyrhythm/db/schema/node'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What a unit is called, to say whose council or squad decides; '' where there is none. */
export async function loadUnitName(ctx: OrgContext, unitId: string): Promise<string> {
  const [found] = await ctx.tx
    .select({ name: node.title })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, unitId)))
  return found?.name ?? ''
}
