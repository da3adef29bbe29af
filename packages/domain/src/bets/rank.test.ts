import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, COLUMNS } from './bet.ts'
import { isDense, moveBet, nowLoadOf, placeBet, type Place, takeOff, TOP } from './rank.ts'

const board = (now: string[], next: string[], later: string[]): Place[] =>
  [
    ...now.map((bet) => ({ bet, column: 'now' as const })),
    ...next.map((bet) => ({ bet, column: 'next' as const })),
    ...later.map((bet) => ({ bet, column: 'later' as const })),
  ].map((place, index) => ({ ...place, rank: index + 1 }))
const norrpedal = board(['C1', 'C2', 'C3', 'C4'], ['C5', 'C6'], ['C7', 'C8'])
const orderAfter = (places: readonly Place[], move: { bet: string; column: Column; after: string }) => {
  const moved = moveBet(places, move)
  return moved.ok ? moved.value.order.map(({ bet }) => bet).join(' ') : moved.refusal.code
}

const boards = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6))
  .map(([now, next, later]) =>
    board(
      Array.from({ length: now }, (_, n) => `a${n}`),
      Array.from({ length: next }, (_, n) => `b${n}`),
      Array.from({ length: later }, (_, n) => `c${n}`),
    ),
  )
  .filter((places) => places.length > 0)
const boardAndMove = boards.chain((places) =>
  fc.record({
    places: fc.constant(places),
    move: fc.record({
      bet: fc.constantFrom(...places.map(({ bet }) => bet)),
      column: fc.constantFrom(...COLUMNS),
      after: fc.constantFrom(TOP, ...places.map(({ bet }) => bet)),
    }),
  }),
)

describe('one move on a board', () => {
  it('[RK2] stands right after its neighbour, or at the top of its column', () => {
    expect(orderAfter(norrpedal, { bet: 'C6', column: 'next', after: TOP })).toBe('C1 C2 C3 C4 C6 C5 C7 C8')
    expect(orderAfter(norrpedal, { bet: 'C3', column: 'now', after: 'C1' })).toBe('C1 C3 C2 C4 C5 C6 C7 C8')
    expect(orderAfter(norrpedal, { bet: 'C5', column: 'now', after: 'C4' })).toBe('C1 C2 C3 C4 C5 C6 C7 C8')
    expect(orderAfter(norrpedal, { bet: 'C1', column: 'later', after: 'C8' })).toBe('C2 C3 C4 C5 C6 C7 C8 C1')
  })

  it('[RK2] says from where to where, and whether anything changed', () => {
    expect(moveBet(norrpedal, { bet: 'C5', column: 'now', after: 'C4' })).toMatchObject({
      value: { from: { column: 'next', rank: 5 }, to: { column: 'now', rank: 5 }, isUnchanged: false },
    })
    expect(moveBet(norrpedal, { bet: 'C2', column: 'now', after: 'C1' })).toMatchObject({
      value: { isUnchanged: true },
    })
  })

  it('[RK2] refuses an unknown bet, itself as neighbour, and a neighbour that is in another column', () => {
    expect(orderAfter(norrpedal, { bet: 'C9', column: 'now', after: TOP })).toBe('rank.not_on_board')
    expect(orderAfter(norrpedal, { bet: 'C1', column: 'now', after: 'C1' })).toBe('rank.after_itself')
    expect(orderAfter(norrpedal, { bet: 'C1', column: 'now', after: 'C5' })).toBe('rank.neighbour_elsewhere')
    expect(orderAfter(norrpedal, { bet: 'C1', column: 'now', after: 'C9' })).toBe('rank.neighbour_elsewhere')
  })

  it('[RK2] two moves made side by side both survive, in either order', () => {
    const one = { bet: 'C4', column: 'now', after: TOP } as const
    const two = { bet: 'C7', column: 'next', after: 'C5' } as const
    const apply = (first: typeof one | typeof two, second: typeof one | typeof two) => {
      const moved = moveBet(norrpedal, first)
      return moved.ok ? orderAfter(moved.value.order, second) : moved.refusal.code
    }
    expect(apply(one, two)).toBe('C4 C1 C2 C3 C5 C7 C6 C8')
    expect(apply(two, one)).toBe(apply(one, two))
  })

  it('[RK1] leaves the board dense, with the same bets and the others in their order', () => {
    fc.assert(
      fc.property(boardAndMove, ({ places, move }) => {
        const moved = moveBet(places, move)
        fc.pre(moved.ok)
        if (!moved.ok) return
        const others = (list: readonly Place[]) =>
          list.filter(({ bet }) => bet !== move.bet).map(({ bet, column }) => `${bet}:${column}`)
        expect(isDense(moved.value.order)).toBe(true)
        expect(others(moved.value.order)).toEqual(others(places))
        expect(moved.value.to.column).toBe(move.column)
        expect(moveBet(moved.value.order, move)).toMatchObject({ ok: true, value: { isUnchanged: true } })
      }),
    )
  })

  it('[RK1] a new bet finds its place, and one that leaves closes its gap', () => {
    fc.assert(
      fc.property(boards, fc.constantFrom(...COLUMNS), (places, column) => {
        const placed = placeBet(places, { bet: 'new', column, after: TOP })
        expect(placed.ok && placed.value.from).toBeNull()
        expect(placed.ok && isDense(placed.value.order)).toBe(true)
        expect(placed.ok && takeOff(placed.value.order, 'new')).toEqual(places)
      }),
    )
  })

  it('[RK1] a tie, a gap or a Later above a Now is not dense', () => {
    expect(isDense([])).toBe(true)
    expect(
      isDense([
        { bet: 'a', column: 'now', rank: 1 },
        { bet: 'b', column: 'now', rank: 1 },
      ]),
    ).toBe(false)
    expect(isDense([{ bet: 'a', column: 'now', rank: 2 }])).toBe(false)
    expect(
      isDense([
        { bet: 'a', column: 'later', rank: 1 },
        { bet: 'b', column: 'now', rank: 2 },
      ]),
    ).toBe(false)
  })

  it('[RK3] Now above its limit is said, not forbidden', () => {
    expect(nowLoadOf(norrpedal, 4)).toEqual({ rule: 'RK3', count: 4, limit: 4, isOver: false })
    expect(nowLoadOf(norrpedal, 3).isOver).toBe(true)
  })
})
