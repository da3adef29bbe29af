const dayMs = 86_400_000

/** The days around which a tenant's history is told, as 'YYYY-MM-DD'. */
export type Calendar = {
  /** When everything was founded. */
  readonly foundedOn: string
  /** First day of the running cycle, a Monday. */
  readonly startsOn: string
  readonly endsOn: string
  /** Mondays of the weeks that have check-ins, oldest first. */
  readonly weeks: readonly string[]
}

/** The running cycle began twelve weeks before this week and lasts for another twelve, so that built tenants keep. */
export function calendarOf(now: Date, weeks: number): Calendar {
  const monday = mondayOf(now)
  const at = (days: number): string => new Date(monday + days * dayMs).toISOString().slice(0, 10)
  return {
    foundedOn: at(-52 * 7),
    startsOn: at(-12 * 7),
    endsOn: at(12 * 7 - 1),
    weeks: Array.from({ length: weeks }, (_, index) => at((index - weeks) * 7)),
  }
}

/** The Monday of this week in UTC, 'YYYY-MM-DD'; what check-ins under load speak of. */
export const thisMonday = (now: Date): string => new Date(mondayOf(now)).toISOString().slice(0, 10)

function mondayOf(now: Date): number {
  const today = Math.floor(now.getTime() / dayMs) // 1 January 1970 was a Thursday
  return (today - ((today + 3) % 7)) * dayMs
}
