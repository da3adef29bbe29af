import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { ok } from '@polyrhythm/domain/result'
import type { OrgContext } from '#api/trpc/run'
import { listUnits } from './squads.repo.ts'

/** The directory: every unit by name with the one it stands under; squads with their size and how fresh their word is. */
export const listSquads = async ({ ctx }: { ctx: OrgContext }) => {
  const units = await listUnits(ctx)
  const todayIn = (zone: string | null) => zonedDay(ctx.now.getTime(), zone ?? ctx.org.timeZone)
  return ok(
    units.map(({ lastCheckInAt, version, timeZone, cycleKind, ...unit }) => ({
      ...unit,
      isMine: ctx.actor.squadIds.has(unit.id),
      lastCheckInAt: lastCheckInAt === null ? null : new Date(lastCheckInAt).toISOString(),
      freshness: freshnessOf({
        lastOn:
          lastCheckInAt === null ? null : zonedDay(new Date(lastCheckInAt).getTime(), timeZone ?? ctx.org.timeZone),
        today: todayIn(timeZone),
        cadenceDays: WEEKLY_DAYS,
      }),
    })),
  )
}
