import type { Day } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { OrgContext } from '#api/trpc/run'

/** Today in the organisation's zone: cycles and ends of days follow it. */
export const orgToday = (ctx: OrgContext): Day => zonedDay(ctx.now.getTime(), ctx.org.timeZone)
