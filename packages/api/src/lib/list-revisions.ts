import { nodeVersion } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, asc, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>[number]

/** Every version of what a thing says, oldest first. */
export const listRevisions = (ctx: OrgContext, nodeId: string) =>
  ctx.tx
    .select({
      version: nodeVersion.version,
      at: nodeVersion.fromAt,
      by: member.name,
      reason: nodeVersion.reason,
      said: nodeVersion.said,
    })
    .from(nodeVersion)
    .innerJoin(member, and(eq(member.orgId, nodeVersion.orgId), eq(member.id, nodeVersion.by)))
    .where(and(eq(nodeVersion.orgId, ctx.org.id), eq(nodeVersion.nodeId, nodeId)))
    .orderBy(asc(nodeVersion.version))
