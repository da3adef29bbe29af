import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { entersNow, entryProblem, PLAIN_ENTRY } from './enter-now.ts'
import type { Place } from './rank.ts'

const board = (now: number, next: number): Place[] =>
  Array.from({ length: now + next }, (_, index) => ({
    bet: `b${index}`,
    column: index < now ? ('now' as const) : ('next' as const),
    rank: index + 1,
  }))
const leaving = { betId: 'b0', column: 'next' } as const

it('[RK6] a full Now asks what leaves it, or for a signature', () => {
  const full = board(2, 1)
  const move = { bet: 'b2', column: 'now' } as const
  expect(entryProblem(full, move, 2, [], PLAIN_ENTRY)).toEqual({ rule: 'RK6', code: 'now_full', limit: 2 })
  expect(entryProblem(full, move, 3, [], PLAIN_ENTRY)).toBeNull()
  expect(entryProblem(full, move, 2, [], { ...PLAIN_ENTRY, leaving })).toBeNull()
  expect(entryProblem(full, move, 2, [], { ...PLAIN_ENTRY, isOverLimit: true })).toBeNull()
})

it('[RK7] what is missing needs a reason of its own, after the limit is settled', () => {
  const move = { bet: 'b2', column: 'now' } as const
  expect(entryProblem(board(1, 2), move, 2, ['belief'], PLAIN_ENTRY)).toEqual({
    rule: 'RK7',
    code: 'now_incomplete',
    missing: ['belief'],
  })
  expect(entryProblem(board(1, 2), move, 2, ['belief'], { ...PLAIN_ENTRY, leap: 'Letters are signed' })).toBeNull()
  expect(entryProblem(board(2, 2), move, 2, ['belief'], PLAIN_ENTRY)).toMatchObject({ rule: 'RK6' })
})

it('[RK6] [RK7] only entering Now is asked about, whatever the board holds', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.nat(11), (now, next, limit, index) => {
      const places = board(now, next)
      const bet = `b${index}`
      const isInNow = index < now
      expect(entersNow(places, { bet, column: 'now' })).toBe(!isInNow)
      expect(entryProblem(places, { bet, column: 'next' }, limit, ['sponsor'], PLAIN_ENTRY)).toBeNull()
      expect(entryProblem(places, { bet, column: 'now' }, limit, ['sponsor'], PLAIN_ENTRY) === null).toBe(isInNow)
    }),
  )
})
