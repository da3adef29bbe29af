import type { Place } from '@polyrhythm/domain/bets/rank'
import { describe, expect, it } from 'vitest'
import { dropOf, moveBackOf, previewMove, stepOf, type Step } from './board-moves.ts'

const board: readonly Place[] = [
  { bet: 'C1', column: 'now', rank: 1 },
  { bet: 'C2', column: 'now', rank: 2 },
  { bet: 'C3', column: 'now', rank: 3 },
  { bet: 'C5', column: 'next', rank: 4 },
  { bet: 'C7', column: 'later', rank: 5 },
]

const orderOf = (places: readonly Place[]) => places.map(({ bet, column }) => `${bet}:${column}`).join(' ')

/** Steps one after the other, as the keys do it: each on the board as it is shown. */
const walk = (bet: string, ...steps: Step[]) => {
  const last = steps.reduce<{ shown: readonly Place[]; move: ReturnType<typeof stepOf> }>(
    ({ shown, move }, step) => {
      const next = stepOf(shown, bet, step) ?? move
      return { shown: next === null ? shown : (previewMove(board, next)?.order ?? shown), move: next }
    },
    { shown: board, move: null },
  )
  return last
}

describe('keys on the board', () => {
  it('[RK2] a step goes one up or one down inside the column', () => {
    expect(stepOf(board, 'C3', 'up')).toEqual({ bet: 'C3', column: 'now', after: 'C1' })
    expect(stepOf(board, 'C2', 'up')).toEqual({ bet: 'C2', column: 'now', after: 'top' })
    expect(stepOf(board, 'C1', 'down')).toEqual({ bet: 'C1', column: 'now', after: 'C2' })
  })

  it('[RK2] ends at the edges', () => {
    expect(stepOf(board, 'C1', 'up')).toBeNull()
    expect(stepOf(board, 'C3', 'down')).toBeNull()
    expect(stepOf(board, 'C1', 'earlier')).toBeNull()
    expect(stepOf(board, 'C7', 'later')).toBeNull()
    expect(stepOf(board, 'C9', 'up')).toBeNull()
  })

  it('[RK1] a step to another column changes the rank as little as it can', () => {
    expect(previewMove(board, stepOf(board, 'C5', 'earlier') ?? { bet: '', column: 'now', after: 'top' })?.to).toEqual({
      bet: 'C5',
      column: 'now',
      rank: 4,
    })
    expect(stepOf(board, 'C3', 'later')).toEqual({ bet: 'C3', column: 'next', after: 'top' })
  })

  it('[RK2] several steps are one move, and there and back is none', () => {
    const far = walk('C7', 'earlier', 'earlier', 'up', 'up', 'up')
    expect(far.move).toEqual({ bet: 'C7', column: 'now', after: 'top' })
    expect(orderOf(far.shown)).toBe('C7:now C1:now C2:now C3:now C5:next')
    const back = walk('C2', 'up', 'down')
    expect(back.move !== null && previewMove(board, back.move)?.isUnchanged).toBe(true)
  })
})

describe('a drop on the board', () => {
  it('[RK2] stands before or after the bet it was dropped at', () => {
    expect(dropOf(board, 'C5', 'now', { bet: 'C2', position: 'before' })).toEqual({
      bet: 'C5',
      column: 'now',
      after: 'C1',
    })
    expect(dropOf(board, 'C5', 'now', { bet: 'C1', position: 'before' }).after).toBe('top')
    expect(dropOf(board, 'C1', 'now', { bet: 'C3', position: 'after' }).after).toBe('C3')
  })

  it('[RK2] never names itself as neighbour', () => {
    for (const position of ['before', 'after'] as const)
      expect(previewMove(board, dropOf(board, 'C2', 'now', { bet: 'C2', position }))?.isUnchanged).toBe(true)
    expect(previewMove(board, dropOf(board, 'C1', 'now', { bet: 'C2', position: 'before' }))?.isUnchanged).toBe(true)
  })

  it('[RK2] into a column without a target stands at its end', () => {
    expect(dropOf(board, 'C1', 'later', null).after).toBe('C7')
    expect(dropOf([board[0] ?? { bet: 'C1', column: 'now', rank: 1 }], 'C1', 'later', null).after).toBe('top')
  })
})

describe('a move that has not been sent', () => {
  it('[RK2] is no move any more when the neighbour has gone elsewhere', () => {
    expect(previewMove(board, { bet: 'C5', column: 'now', after: 'C7' })).toBeNull()
  })

  it('[RK2] can be taken back', () => {
    const away = previewMove(board, { bet: 'C2', column: 'later', after: 'top' })
    const back = moveBackOf(board, 'C2')
    expect(back).toEqual({ bet: 'C2', column: 'now', after: 'C1' })
    expect(away !== null && back !== null && orderOf(previewMove(away.order, back)?.order ?? [])).toBe(orderOf(board))
  })

  it('[RK2] gives a bet that waits its first place', () => {
    expect(previewMove(board, { bet: 'new', column: 'next', after: 'C5' })).toMatchObject({
      from: null,
      to: { rank: 5 },
    })
  })
})
