import { cycle } from '@polyrhythm/db/schema/cycle'
import { type CycleKind, currentCycleOf } from '@polyrhythm/domain/cycles/cycle'
import { day, type Day } from '@polyrhythm/domain/cycles/day'
import { desc, eq } from 'drizzle-orm'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

export type CycleFacts = {
  readonly id: string
  readonly name: string
  readonly kind: CycleKind
  readonly starts: Day
  readonly ends: Day
}

/** The organisation's cycles, newest first. */
export async function loadCycles(ctx: OrgContext): Promise<CycleFacts[]> {
  const rows = await ctx.tx.select().from(cycle).where(eq(cycle.orgId, ctx.org.id)).orderBy(desc(cycle.startsOn))
  return rows.map(({ id, name, kind, startsOn, endsOn }) => ({
    id,
    name,
    kind,
    starts: day(startsOn),
    ends: day(endsOn),
  }))
}

/** The cycle of this id; for null the one that runs for this kind, else the newest. Null when there is none. */
export const chosenCycle = (
  ctx: OrgContext,
  cycles: readonly CycleFacts[],
  id: string | null,
  kind: CycleKind | null,
): CycleFacts | null =>
  (id === null ? (runningCycle(ctx, cycles, kind) ?? cycles[0]) : cycles.find((each) => each.id === id)) ?? null

/** The cycle that runs today for a squad with this kind; null between cycles. */
export const runningCycle = (
  ctx: OrgContext,
  cycles: readonly CycleFacts[],
  kind: CycleKind | null,
): CycleFacts | null => currentCycleOf(cycles, kind ?? ctx.org.cycleKind, orgToday(ctx))
