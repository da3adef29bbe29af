import { cycle } from '@polyrhythm/db/schema/cycle'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { unit } from '@polyrhythm/db/schema/unit'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const objectiveNode = alias(node, 'objective_node')

/** How many confidences a key result remembers on the screen. */
const confidenceMemory = 3

/**
 * Key results with what their numbers need: measure, newest reading, cycle, the squad's zone.
 *
 * @param which a condition on key_result, node, objective, cycle or unit
 * @returns objective by objective, in the squad's own order
 */
export const loadKeyResults = (ctx: OrgContext, which: SQL | undefined) =>
  ctx.tx
    .select({
      id: keyResult.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      note: node.body,
      state: node.state,
      version: node.version,
      objectiveId: keyResult.objectiveId,
      squadId: keyResult.ownerId,
      kind: keyResult.measure,
      unit: keyResult.unit,
      baseline: keyResult.baseline,
      baselineDueOn: keyResult.baselineDueOn,
      target: keyResult.target,
      low: keyResult.low,
      high: keyResult.high,
      dueOn: keyResult.dueOn,
      readableFromWeek: keyResult.readableFromWeek,
      value: keyResult.currentValue,
      evidence: keyResult.currentEvidence,
      confidence: keyResult.currentConfidence,
      status: keyResult.currentStatus,
      observedOn: keyResult.currentObservedOn,
      /** Newest first. */
      confidences: sql<
        number[]
      >`array(select v.confidence from poly.check_in_value v where v.org_id = ${keyResult.orgId} and v.key_result_id = ${keyResult.id}
        order by v.observed_on desc, v.recorded_at desc, v.check_in_id desc limit ${confidenceMemory})`,
      cycleId: cycle.id,
      cycleStarts: cycle.startsOn,
      cycleEnds: cycle.endsOn,
      timeZone: sql<string>`coalesce(${unit.timeZone}, ${ctx.org.timeZone})`,
    })
    .from(keyResult)
    .innerJoin(node, and(eq(node.orgId, keyResult.orgId), eq(node.id, keyResult.id)))
    .innerJoin(
      objectiveNode,
      and(eq(objectiveNode.orgId, keyResult.orgId), eq(objectiveNode.id, keyResult.objectiveId)),
    )
    .innerJoin(objective, and(eq(objective.orgId, keyResult.orgId), eq(objective.id, keyResult.objectiveId)))
    .innerJoin(cycle, and(eq(cycle.orgId, objective.orgId), eq(cycle.id, objective.cycleId)))
    .innerJoin(unit, and(eq(unit.orgId, keyResult.orgId), eq(unit.id, keyResult.ownerId)))
    .where(and(eq(keyResult.orgId, ctx.org.id), which))
    .orderBy(asc(objectiveNode.createdAt), asc(keyResult.objectiveId), asc(keyResult.position), asc(keyResult.id))
