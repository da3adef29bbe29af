import { node } from '@polyrhythm/db/schema/node'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What people call a node that was just written: PAY-3, B-12. */
export async function loadKey(ctx: OrgContext, id: string): Promise<string> {
  const [found] = await ctx.tx
    .select({ key: node.key })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
  return found?.key ?? ''
}
