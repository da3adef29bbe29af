import { expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { goneOn } from './archive-org.ts'

it('[OR1] an organisation that is deleted today is gone in thirty days, over the end of a year too', () => {
  expect(goneOn(day('2026-08-31'))).toBe('2026-09-30')
  expect(goneOn(day('2026-12-15'))).toBe('2027-01-14')
})
