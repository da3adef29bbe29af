import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { observedRefusal, withStanding } from './reading.ts'

it('[RD1] nothing is observed on a day that has not come', () => {
  const today = day('2026-08-31')
  expect(observedRefusal(day('2026-09-01'), today)).toEqual({
    code: 'invalid',
    field: 'observedOn',
    rule: 'reading.future',
  })
  expect(observedRefusal(today, today)).toBeNull()
})

it('[RD2] one reading stands for each day, the last of it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (days) => {
      const readings = days.toSorted((a, b) => a - b).map((each, id) => ({ observedOn: `2026-08-0${each}`, id }))
      const standing = withStanding(readings).filter(({ stands }) => stands)
      expect(standing.map(({ observedOn }) => observedOn)).toEqual([
        ...new Set(readings.map((each) => each.observedOn)),
      ])
      for (const { observedOn, id } of standing)
        expect(readings.filter((each) => each.observedOn === observedOn).at(-1)?.id).toBe(id)
    }),
  )
})
