import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '#domain/cycles/day'
import { currentReadingOf } from './current-reading.ts'

const reading = (id: string, observedOn: string, recordedAtMs: number) => ({
  id,
  observedOn: day(observedOn),
  recordedAtMs,
})

it('[PR9] a late note about last week does not replace this week, a correction of the same day does', () => {
  const thisWeek = reading('a', '2026-08-31', 10)
  const lateNote = reading('b', '2026-08-24', 99)
  const correction = reading('c', '2026-08-31', 11)
  expect(currentReadingOf([thisWeek, lateNote])?.id).toBe('a')
  expect(currentReadingOf([correction, thisWeek, lateNote])?.id).toBe('c')
  expect(currentReadingOf([reading('a', '2026-08-31', 1), reading('b', '2026-08-31', 1)])?.id).toBe('b')
  expect(currentReadingOf([])).toBeNull()
})

it('[PR9] does not depend on the order in which readings arrive', () => {
  const readings = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      observedOn: fc.nat(3).map((offset) => addDays(day('2026-08-01'), offset)),
      recordedAtMs: fc.nat(3),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(readings, (list) => {
      expect(currentReadingOf(list.toReversed())).toEqual(currentReadingOf(list))
    }),
  )
})
