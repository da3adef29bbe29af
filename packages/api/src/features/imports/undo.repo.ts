import { insertInto } from '@polyrhythm/db/insert'
import { checkInValue } from '@polyrhythm/db/schema/check-in'
import { importBatch, importItem, importUndo } from '@polyrhythm/db/schema/import'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { Undone } from './undo-import.ts'

const runOf = sql<string>`coalesce(${importBatch.runId}, ${importBatch.id})`

/** An import with its first moment; null when there is none of this id. */
export async function findRun(ctx: OrgContext, runId: string) {
  const [first] = await ctx.tx
    .select({ byId: member.id, by: member.name, at: importBatch.createdAt })
    .from(importBatch)
    .innerJoin(member, and(eq(member.orgId, importBatch.orgId), eq(member.id, importBatch.createdBy)))
    .where(and(eq(importBatch.orgId, ctx.org.id), eq(runOf, runId)))
    .orderBy(asc(importBatch.createdAt))
    .limit(1)
  if (first === undefined) return null
  const undone = await ctx.tx
    .select({ runId: importUndo.runId })
    .from(importUndo)
    .where(and(eq(importUndo.orgId, ctx.org.id), eq(importUndo.runId, runId)))
  return { ...first, isUndone: undone.length > 0 }
}

export type DoneItem = Awaited<ReturnType<typeof listDone>>[number]

/**
 * What an import made and changed, with what stands there now. For a thing that several parts changed, the version from
 * before the first and after the last of them.
 *
 * @returns key results before their objectives
 */
export async function listDone(ctx: OrgContext, runId: string) {
  const objectiveId = sql<string>`coalesce(${keyResult.objectiveId}, ${node.id})`
  const rows = await ctx.tx
    .select({
      id: node.id,
      kind: node.kind,
      ownerId: node.ownerId,
      key: sql<string>`coalesce(${node.key}, '')`,
      title: node.title,
      state: node.state,
      version: node.version,
      objectiveId,
      isMade: sql<boolean>`bool_or(${importItem.did} = 'made')`,
      versionBefore: sql<number | null>`min(${importItem.versionBefore})`,
      versionAfter: sql<number>`max(${importItem.versionAfter})`,
    })
    .from(importItem)
    .innerJoin(importBatch, and(eq(importBatch.orgId, importItem.orgId), eq(importBatch.id, importItem.batchId)))
    .innerJoin(node, and(eq(node.orgId, importItem.orgId), eq(node.id, importItem.nodeId)))
    .leftJoin(keyResult, and(eq(keyResult.orgId, importItem.orgId), eq(keyResult.id, importItem.nodeId)))
    .where(and(eq(importItem.orgId, ctx.org.id), eq(runOf, runId), inArray(importItem.did, ['made', 'changed'])))
    .groupBy(node.orgId, node.id, keyResult.objectiveId)
    .orderBy(sql`${node.kind} = 'objective'`, asc(node.key))
  const readings = await readObjectives(
    ctx,
    rows.map((row) => row.objectiveId),
  )
  const made = new Set(rows.filter(({ isMade }) => isMade).map(({ id }) => id))
  return rows.map(({ isMade, ...row }) => ({
    ...row,
    did: isMade ? ('made' as const) : ('changed' as const),
    isObjectiveMade: made.has(row.objectiveId),
    hasReadings: readings.has(row.id),
  }))
}

/** Of these objectives: the ids of the key results that somebody checked in, and of the objectives that have such. */
async function readObjectives(ctx: OrgContext, objectiveIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (objectiveIds.length === 0) return new Set()
  const rows = await ctx.tx
    .selectDistinct({ id: keyResult.id, objectiveId: keyResult.objectiveId })
    .from(keyResult)
    .innerJoin(checkInValue, and(eq(checkInValue.orgId, keyResult.orgId), eq(checkInValue.keyResultId, keyResult.id)))
    .where(and(eq(keyResult.orgId, ctx.org.id), inArray(keyResult.objectiveId, [...new Set(objectiveIds)])))
  return new Set(rows.flatMap(({ id, objectiveId }) => [id, objectiveId]))
}

export const insertUndo = (ctx: OrgContext, runId: string, made: Undone): Promise<void> =>
  insertInto(ctx.tx, importUndo, { orgId: ctx.org.id, runId, createdBy: ctx.actor.memberId, made })
