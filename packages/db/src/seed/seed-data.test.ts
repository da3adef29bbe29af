import { addDays, day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import { aldermoor } from './aldermoor.ts'
import { interpolate } from './interpolate.ts'
import { norrpedal } from './norrpedal/norrpedal.ts'
import { sampleShiftDays, shiftedCycleNames } from './shift.ts'

describe('the shift of a sample', () => {
  it('is nothing at the fixed clock and all week long, then whole weeks', () => {
    expect(
      ['2026-08-31', '2026-09-06', '2026-09-07', '2026-08-30', '2026-11-30'].map((today) =>
        sampleShiftDays(day(today)),
      ),
    ).toEqual([0, 0, 7, -7, 91])
  })

  it('names shifted quarters after the time in which they lie, and leaves other names alone', () => {
    const names = (weeks: number) => [...shiftedCycleNames(norrpedal.cycles, weeks * 7).values()]
    expect([0, 13, 26].map(names)).toEqual([
      ['2026-Q2', '2026-Q3'],
      ['2026-Q3', '2026-Q4'],
      ['2026-Q4', '2027-Q1'],
    ])
    expect([...shiftedCycleNames(aldermoor.cycles, 91).values()]).toEqual(['Summer six weeks'])
  })

  it('never gives the two cycles one name', () => {
    for (let weeks = -600; weeks < 1200; weeks += 1) {
      expect([weeks, new Set(shiftedCycleNames(norrpedal.cycles, weeks * 7).values()).size]).toEqual([weeks, 2])
    }
  })
})

describe('interpolation', () => {
  it('starts at the base, ends where it stands, keeps the decimals', () => {
    expect(interpolate(6.8, 2.9, 4)).toEqual([6.8, 5.5, 4.2, 2.9])
    expect(interpolate(5, 7, 3)).toEqual([5, 6, 7])
    expect(interpolate(5, 7, 1)).toEqual([7])
  })

  it('never leaves the way between the two', () => {
    for (const [base, now] of [
      [0, 1],
      [9.5, 8.8],
      [-3, 4.25],
      [2150, 1790],
      [7, 7],
    ] as const) {
      for (let count = 2; count < 20; count += 1) {
        const values = interpolate(base, now, count)
        expect([values[0], values.at(-1)]).toEqual([base, now])
        expect(values.every((value) => value >= Math.min(base, now) && value <= Math.max(base, now))).toBe(true)
      }
    }
  })
})

describe('Aldermoor', () => {
  it('is as small as it should be, and stands where it should', () => {
    const { units, beliefs, bets, objectives, keyResults, checkIns, terms, cycleKind } = aldermoor
    expect([
      units.filter(({ kind }) => kind === 'squad').length,
      beliefs.length,
      bets.length,
      objectives.length,
      keyResults.length,
    ]).toEqual([2, 1, 1, 1, 2])
    expect([terms, cycleKind]).toEqual(['plain', 'six_weeks'])
    expect(checkIns.at(-1)).toMatchObject({ weekOf: '2026-08-31', values: [{ value: 66 }, { value: 12.5 }] })
    expect(aldermoor.cycles[0]).toMatchObject({ ends: addDays(day('2026-08-03'), 41) })
  })

  it('shares one address with Norrpedal and nothing else', () => {
    const emails = norrpedal.signIns.map(({ email }) => email)
    expect(aldermoor.signIns.filter(({ email }) => emails.includes(email))).toHaveLength(1)
  })
})
