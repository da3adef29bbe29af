import { nodeVersion } from '@polyrhythm/db/schema/node'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const earlier = alias(nodeVersion, 'earlier')

/**
 * Versions of a node with what the one before said, newest first.
 *
 * @param below only versions before this one; null = from the newest on
 * @returns one more than `length`, if there is one
 */
export const listVersions = (ctx: OrgContext, nodeId: string, below: number | null, length: number) =>
  ctx.tx
    .select({
      version: nodeVersion.version,
      at: nodeVersion.fromAt,
      byId: nodeVersion.by,
      reason: nodeVersion.reason,
      before: earlier.said,
      said: nodeVersion.said,
    })
    .from(nodeVersion)
    .leftJoin(
      earlier,
      and(
        eq(earlier.orgId, nodeVersion.orgId),
        eq(earlier.nodeId, nodeVersion.nodeId),
        eq(earlier.version, sql`${nodeVersion.version} - 1`),
      ),
    )
    .where(
      and(
        eq(nodeVersion.orgId, ctx.org.id),
        eq(nodeVersion.nodeId, nodeId),
        below === null ? undefined : lt(nodeVersion.version, below),
      ),
    )
    .orderBy(desc(nodeVersion.version))
    .limit(length + 1)
