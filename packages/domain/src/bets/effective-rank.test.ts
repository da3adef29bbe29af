import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveRanksOf } from './effective-rank.ts'

const bet = (id: string, companyRank: number | null = null) => ({ id, companyRank })

describe('the effective rank of a bet', () => {
  it('[RK4] is the best among itself and what it supports, directly or not', () => {
    const ranks = effectiveRanksOf(
      [bet('C2', 2), bet('C3', 3), bet('T1'), bet('T4'), bet('F1')],
      [
        { from: 'T1', to: 'C3' },
        { from: 'T4', to: 'T1' },
        { from: 'C3', to: 'C2' },
      ],
    )
    expect(ranks.get('C3')).toEqual({ rule: 'RK4', rank: 2, through: 'C2' })
    expect(ranks.get('T4')).toEqual({ rule: 'RK4', rank: 2, through: 'C2' })
    expect(ranks.get('F1')).toBeUndefined()
  })

  it('[RK4] follows a circle once', () => {
    const circle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]
    expect(effectiveRanksOf([bet('a', 4), bet('b')], circle).get('b')?.rank).toBe(4)
    expect(effectiveRanksOf([bet('a'), bet('b')], circle).size).toBe(0)
  })

  it('[RK4] supporting one more bet never makes it worse', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const edges = fc.array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), { maxLength: 8 })
    fc.assert(
      fc.property(edges, edges, (some, more) => {
        const bets = [bet('a', 1), bet('b', 2), bet('c'), bet('d'), bet('e', 3)]
        const [before, after] = [effectiveRanksOf(bets, some), effectiveRanksOf(bets, [...some, ...more])]
        for (const [id, { rank }] of before) expect(after.get(id)?.rank).toBeLessThanOrEqual(rank)
      }),
    )
  })
})
