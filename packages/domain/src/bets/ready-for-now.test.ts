import { expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { missingForNow } from './ready-for-now.ts'

const complete = {
  sponsorId: 'maja',
  roadManagerId: 'tomasz',
  killCriteria: ['stop if < 58 %'],
  decideOn: day('2026-10-15'),
  hasMeasuredMetric: true,
  hasBelief: true,
}

it('[RK5] names what a bet lacks before Now, in the order in which it is asked for', () => {
  expect(missingForNow(complete)).toEqual([])
  expect(missingForNow({ ...complete, roadManagerId: null, hasBelief: false })).toEqual(['road_manager', 'belief'])
  expect(missingForNow({ ...complete, killCriteria: ['  '] })).toEqual(['kill_criterion'])
  expect(
    missingForNow({
      sponsorId: null,
      roadManagerId: null,
      killCriteria: [],
      decideOn: null,
      hasMeasuredMetric: false,
      hasBelief: false,
    }),
  ).toEqual(['sponsor', 'road_manager', 'metric', 'kill_criterion', 'decide_on', 'belief'])
})
