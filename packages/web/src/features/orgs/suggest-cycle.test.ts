import { day } from '@polyrhythm/domain/cycles/day'
import { expect, it } from 'vitest'
import { suggestCycle } from './suggest-cycle.ts'

const today = day('2026-08-31')
const quarter = { kind: 'quarter', starts: day('2026-07-01'), ends: day('2026-09-30') } as const

it('[CY5] offers the span after the last one of the same kind', () => {
  const earlier = { kind: 'quarter', starts: day('2026-04-01'), ends: day('2026-06-30') } as const
  expect(suggestCycle('quarter', [earlier, quarter], today)).toEqual({
    name: '2026-Q4',
    starts: '2026-10-01',
    ends: '2026-12-31',
  })
})

it('[CY5] offers the calendar where there is none of that kind', () => {
  expect(suggestCycle('trimester', [quarter], today)).toMatchObject({ name: '2026-T2', starts: '2026-05-01' })
  expect(suggestCycle('custom', [], today)).toEqual({
    name: '2026-08-31 to 2026-11-29',
    starts: '2026-08-31',
    ends: '2026-11-29',
  })
})
