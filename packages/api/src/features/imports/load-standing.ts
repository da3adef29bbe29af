import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { parseDay } from '@polyrhythm/domain/cycles/day'
import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

export type Standing = Awaited<ReturnType<typeof loadStanding>>

/** Every identity under which an import knows the row, as hexadecimal text. */
const identities = sql<string[]>`array(select distinct encode(i.identity, 'hex') from poly.import_item i
  where i.org_id = ${node.orgId} and i.node_id = ${node.id})`

/** What a squad wants in a cycle, as an import compares with it. What was discarded or dropped is nothing that stands. */
export async function loadStanding(ctx: OrgContext, squadId: string, cycleId: string) {
  const key = sql<string>`coalesce(${node.key}, '')`
  const { title, body, version } = node
  const objectives = await ctx.tx
    .select({ id: node.id, key, title, body, version, identities, ambition: objective.ambition })
    .from(objective)
    .innerJoin(node, and(eq(node.orgId, objective.orgId), eq(node.id, objective.id)))
    .where(
      and(
        eq(objective.orgId, ctx.org.id),
        eq(objective.ownerId, squadId),
        eq(objective.cycleId, cycleId),
        notInArray(node.state, ['discarded']),
      ),
    )
    .orderBy(asc(node.createdAt), asc(node.id))
  const rows = await ctx.tx
    .select({ id: node.id, key, title, body, version, identities, detail: keyResult })
    .from(keyResult)
    .innerJoin(node, and(eq(node.orgId, keyResult.orgId), eq(node.id, keyResult.id)))
    .innerJoin(objective, and(eq(objective.orgId, keyResult.orgId), eq(objective.id, keyResult.objectiveId)))
    .where(
      and(
        eq(keyResult.orgId, ctx.org.id),
        eq(keyResult.ownerId, squadId),
        eq(objective.cycleId, cycleId),
        notInArray(node.state, ['dropped', 'replaced']),
      ),
    )
    .orderBy(asc(keyResult.position), asc(keyResult.id))
  const keyResults = rows.map(({ detail, ...row }) => ({
    ...row,
    objectiveId: detail.objectiveId,
    position: detail.position,
    unit: detail.unit,
    dueOn: parseDay(detail.dueOn ?? ''),
    readableFromWeek: detail.readableFromWeek,
    measure: {
      kind: detail.measure,
      baseline: detail.baseline,
      baselineDueOn: parseDay(detail.baselineDueOn ?? ''),
      target: detail.target,
      low: detail.low,
      high: detail.high,
    },
  }))
  return { objectives, keyResults }
}
