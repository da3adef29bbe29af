import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { entersNow, entryAsks } from './enter-now.ts'
import type { Place } from './rank.ts'

const board = (now: number, next: number): Place[] =>
  Array.from({ length: now + next }, (_, index) => ({
    bet: `b${index}`,
    column: index < now ? ('now' as const) : ('next' as const),
    rank: index + 1,
  }))

it('[RK6] a full Now asks what leaves it, or for a signature', () => {
  const move = { bet: 'b2', column: 'now' } as const
  expect(entryAsks(board(2, 1), move, 2, [])).toEqual({ room: true, leap: false })
  expect(entryAsks(board(2, 1), move, 3, [])).toEqual({ room: false, leap: false })
  expect(entryAsks(board(2, 0), { bet: 'from outside', column: 'now' }, 2, [])).toEqual({ room: true, leap: false })
})

it('[RK7] what is missing asks for a reason of its own, beside the limit', () => {
  const move = { bet: 'b2', column: 'now' } as const
  expect(entryAsks(board(1, 2), move, 2, ['belief'])).toEqual({ room: false, leap: true })
  expect(entryAsks(board(2, 2), move, 2, ['belief'])).toEqual({ room: true, leap: true })
})

it('[RK6] [RK7] only entering Now is asked about, whatever the board holds', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.nat(11), (now, next, limit, index) => {
      const places = board(now, next)
      const bet = `b${index}`
      const isInNow = index < now
      expect(entersNow(places, { bet, column: 'now' })).toBe(!isInNow)
      expect(entryAsks(places, { bet, column: 'next' }, limit, ['sponsor'])).toEqual({ room: false, leap: false })
      expect(entryAsks(places, { bet, column: 'now' }, limit, ['sponsor'])).toEqual({
        room: !isInNow && now >= limit,
        leap: !isInNow,
      })
    }),
  )
})
