import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completed, dissentOf, tallyOf } from './dissent.ts'

const ballot = ['A', 'B', 'C', 'D']
const orderOf = (rankings: readonly (readonly string[])[], of: readonly string[] = ballot) =>
  dissentOf(of, tallyOf(of, rankings)).map(({ bet }) => bet)

const votes = fc
  .integer({ min: 1, max: 7 })
  .map((count) => Array.from({ length: count }, (_, index) => `B-${index}`))
  .chain((bets) =>
    fc.record({
      bets: fc.constant(bets),
      rankings: fc.array(fc.shuffledSubarray(bets, { minLength: bets.length }), { minLength: 1, maxLength: 8 }),
    }),
  )
const pointsOf = (bets: readonly string[], rankings: readonly (readonly string[])[]) =>
  tallyOf(bets, rankings).map(({ points }) => points)

describe('one ranking', () => {
  it('[DS4] passes over what has left, and takes what it does not name last, as on the board', () => {
    expect(completed(ballot, ['C', 'gone', 'A'])).toEqual(['C', 'A', 'B', 'D'])
    expect(completed(ballot, [])).toEqual(ballot)
  })

  it('[DS4] that names nothing of the ballot counts as none', () => {
    expect(tallyOf(ballot, [['gone']])).toEqual([])
    expect(tallyOf(ballot, [['gone'], ['D']])).toEqual(tallyOf(ballot, [['D']]))
  })
})

describe('a council', () => {
  it('[DS2] gives n − r points for rank r; equal points share a rank, in the order of the board', () => {
    const rankings = [
      ['B', 'A', 'C', 'D'],
      ['B', 'A', 'D', 'C'],
      ['A', 'B', 'C', 'D'],
    ]
    expect(pointsOf(ballot, rankings)).toEqual([7, 8, 2, 1])
    expect(dissentOf(ballot, tallyOf(ballot, rankings.slice(0, 2)))).toMatchObject([
      { bet: 'B', boardRank: 2, councilRank: 1, shift: 1 },
      { bet: 'A', boardRank: 1, councilRank: 2, shift: -1 },
      { bet: 'C', councilRank: 3, shift: 0 },
      { bet: 'D', councilRank: 3, shift: 1 },
    ])
  })

  it('[DS3] spreads from the best to the worst rank that somebody gave', () => {
    const [first] = tallyOf(ballot, [
      ['A', 'B', 'C', 'D'],
      ['D', 'C', 'B', 'A'],
    ])
    expect(first).toMatchObject({ best: 1, worst: 4 })
  })

  it('[DS2] of one mind is that mind, without spread', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 6 }), ({ bets, rankings: [one = []] }, count) => {
        const same = Array.from({ length: count }, () => one)
        expect(orderOf(same, bets)).toEqual(one)
        expect(tallyOf(bets, same).every(({ best, worst }) => best === worst)).toBe(true)
      }),
    )
  })

  it('[DS2] is the same whoever says it first; the points of all bets are n(n − 1)/2 a voter', () => {
    fc.assert(
      fc.property(votes, ({ bets, rankings }) => {
        expect(tallyOf(bets, rankings.toReversed())).toEqual(tallyOf(bets, rankings))
        const sum = pointsOf(bets, rankings).reduce((all, points) => all + points, 0)
        expect(sum).toBe((rankings.length * bets.length * (bets.length - 1)) / 2)
      }),
    )
  })

  it('[DS2] that turns every order round turns the points and the spread round', () => {
    fc.assert(
      fc.property(votes, ({ bets, rankings }) => {
        const turned = tallyOf(
          bets,
          rankings.map((ranking) => ranking.toReversed()),
        )
        for (const [index, { points, best, worst }] of tallyOf(bets, rankings).entries())
          expect(turned[index]).toMatchObject({
            points: rankings.length * (bets.length - 1) - points,
            best: bets.length + 1 - worst,
            worst: bets.length + 1 - best,
          })
      }),
    )
  })

  it('[DS2] never lowers a bet that one voter raises', () => {
    fc.assert(
      fc.property(votes, fc.nat(), ({ bets, rankings: [one = [], ...others] }, pick) => {
        const at = pick % one.length
        const bet = one[at] ?? ''
        const raised = [bet, ...one.filter((other) => other !== bet)]
        const rankOf = (first: readonly string[]) =>
          dissentOf(bets, tallyOf(bets, [first, ...others])).find((each) => each.bet === bet)?.councilRank ?? 0
        expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(one))
      }),
    )
  })
})
