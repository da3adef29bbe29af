import type { TestCompany } from '@polyrhythm/db/testing/company'
import { v7 as uuidv7 } from 'uuid'
import type { Ask } from './ask.ts'
import type { CookieOf } from './cookies.ts'

/** The Monday of last week: never in the future, in whatever zone. */
const lastMonday = (): string => {
  const day = new Date(Date.now() - 7 * 86_400_000)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

/** A check-in of Alpha with one value, under a fresh id. */
export const newCheckIn = ({ slug, alphaId, cycleId, keyResultId }: TestCompany) => ({
  org: slug,
  checkInId: uuidv7(),
  squadId: alphaId,
  cycleId,
  weekOf: lastMonday(),
  values: [{ keyResultId, value: 10 + Math.floor(Math.random() * 40), confidence: 6, status: 'on_track' }],
})

export type NewCheckIn = ReturnType<typeof newCheckIn>

/** How a browser sends it, to a server that listens on the port. */
export const publishing = (port: number, cookieOf: CookieOf, { anna }: TestCompany, checkIn: NewCheckIn): Ask => ({
  method: 'POST',
  path: '/trpc/checkIns.publish',
  headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}`, cookie: cookieOf(anna) },
  body: JSON.stringify(checkIn),
})
