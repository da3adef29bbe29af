import { node } from '@polyrhythm/db/schema/node'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Lets nobody else write to a thing until this act is done; does nothing for whoever may not write to it either. */
export const holdNode = async (ctx: OrgContext, id: string): Promise<void> => {
  await ctx.tx
    .select({ id: node.id })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
    .for('no key update')
}
