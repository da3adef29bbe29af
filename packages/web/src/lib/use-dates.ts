import { formatDay, formatInstant, readerZone } from './format.ts'
import { useOrg } from './org-context.tsx'

/** How days and moments are written on the screens of an organisation; the year only where it is not this one. */
export const useDates = (): { day: (day: string) => string; instant: (instant: string) => string } => {
  const { today } = useOrg()
  const year = Number(today.slice(0, 4))
  const zone = readerZone()
  return { day: (day) => formatDay(day, year), instant: (instant) => formatInstant(instant, zone) }
}
