import { node, nodeVersion } from '@polyrhythm/db/schema/node'
import { dayField, numberField } from '@polyrhythm/domain/fields'
import { MEASURE_KINDS } from '@polyrhythm/domain/key-results/measure'
import { AMBITIONS } from '@polyrhythm/domain/objectives/objective'
import { and, eq } from 'drizzle-orm'
import * as z from 'zod/mini'
import type { OrgContext } from '#api/trpc/run'
import { changeKeyResult, changeObjective } from './change-rows.ts'
import type { DoneItem } from './undo.repo.ts'

/** Discards what an import made; its history stays. */
export async function discard(ctx: OrgContext, { id, kind }: DoneItem, reason: string): Promise<void> {
  await ctx.tx
    .update(node)
    .set({ state: kind === 'objective' ? 'discarded' : 'dropped', reason })
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
}

/** Lets a thing say again what it said before an import. @returns false when somebody changed it since */
export async function putBack(ctx: OrgContext, item: DoneItem, reason: string): Promise<boolean> {
  if (item.version !== item.versionAfter || item.versionBefore === null) return false
  const [before] = await ctx.tx
    .select({ said: nodeVersion.said })
    .from(nodeVersion)
    .where(
      and(
        eq(nodeVersion.orgId, ctx.org.id),
        eq(nodeVersion.nodeId, item.id),
        eq(nodeVersion.version, item.versionBefore),
      ),
    )
  if (before === undefined) return false
  if (item.kind === 'objective') {
    const revised = await changeObjective(ctx, item, saidObjective.parse(before.said), reason)
    return revised.ok
  }
  const { readable_from_week, unit, due_on, title, body, baseline_due_on, ...measure } = saidKeyResult.parse(
    before.said,
  )
  const { measure: kind, baseline, target, low, high } = measure
  const says = { kind, baseline, baselineDueOn: baseline_due_on, target, low, high }
  const standing = { ...item, readableFromWeek: readable_from_week }
  const revised = await changeKeyResult(ctx, standing, { title, body, unit, dueOn: due_on, measure: says }, reason)
  return revised.ok
}

/** What a version remembers, as its trigger wrote it. */
const saidObjective = z.object({ title: z.string(), body: z.string(), ambition: z.enum(AMBITIONS) })
const saidKeyResult = z.object({
  title: z.string(),
  body: z.string(),
  measure: z.enum(MEASURE_KINDS),
  unit: z.string(),
  baseline: z.nullable(numberField),
  baseline_due_on: z.nullable(dayField),
  target: z.nullable(numberField),
  low: z.nullable(numberField),
  high: z.nullable(numberField),
  due_on: z.nullable(dayField),
  readable_from_week: z.int(),
})
