import { importBatch, importUndo } from '@polyrhythm/db/schema/import'
import { member } from '@polyrhythm/db/schema/org'
import { undoUntil } from '@polyrhythm/domain/imports/undo-import'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgAct, OrgContext } from '#api/trpc/run'

/** How many imports are listed, newest first. */
const LISTED = 50

const undoer = alias(member, 'undoer')
const runId = sql<string>`coalesce(${importBatch.runId}, ${importBatch.id})`
const total = (name: string) =>
  sql<number>`sum(coalesce((${importBatch.made} ->> ${sql.raw(`'${name}'`)})::int, 0))::int`

/** The newest imports of the organisation: who, when, what, and until when it can be undone by the one who asks. */
export const listImports: OrgAct<{ org: string }, { readonly imports: Awaited<ReturnType<typeof load>> }> = async ({
  ctx,
}) => ok({ imports: await load(ctx) })

async function load(ctx: OrgContext) {
  const begun = sql<Date>`min(${importBatch.createdAt})`.mapWith(importBatch.createdAt)
  const rows = await ctx.tx
    .select({
      runId,
      at: begun,
      label: sql<string>`max(${importBatch.label})`,
      by: member.name,
      byId: member.id,
      objectives: total('objectives'),
      keyResults: total('keyResults'),
      changed: total('changed'),
      undoneAt: importUndo.createdAt,
      undoneBy: undoer.name,
    })
    .from(importBatch)
    .innerJoin(member, and(eq(member.orgId, importBatch.orgId), eq(member.id, importBatch.createdBy)))
    .leftJoin(importUndo, and(eq(importUndo.orgId, importBatch.orgId), eq(importUndo.runId, runId)))
    .leftJoin(undoer, and(eq(undoer.orgId, importUndo.orgId), eq(undoer.id, importUndo.createdBy)))
    .where(eq(importBatch.orgId, ctx.org.id))
    .groupBy(runId, member.name, member.id, importUndo.createdAt, undoer.name)
    .orderBy(desc(begun))
    .limit(LISTED)
  return rows.map(({ at, byId, undoneAt, undoneBy, ...row }) => {
    const until = undoUntil(at.getTime())
    const mayUndo = undoneAt === null && ctx.now.getTime() < until && can(ctx.actor, 'import.undo', { createdBy: byId })
    return {
      ...row,
      at: at.toISOString(),
      undone: undoneAt === null ? null : { at: undoneAt.toISOString(), by: undoneBy },
      undoUntil: mayUndo ? new Date(until).toISOString() : null,
    }
  })
}
