import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf } from './progress.ts'
import { type Signal, signalOf } from './signal.ts'
import { worstOf } from './worst-of.ts'

const half = progressOf({ kind: 'increase', baseline: 0, baselineDueOn: null, target: 2 }, { value: 1 })
const full = progressOf({ kind: 'increase', baseline: 0, baselineDueOn: null, target: 2 }, { value: 2 })
const inside = progressOf({ kind: 'keep_within', low: 0, high: 2 }, { value: 1 })
const done = progressOf({ kind: 'milestone' }, { value: 1, evidence: 'seen' })

describe('the signal of a key result', () => {
  it('[ST4] is what the squad said, unless nothing was said or it is too old', () => {
    expect(signalOf('at_risk', half, false).signal).toBe('at_risk')
    expect(signalOf(null, half, false).signal).toBe('none')
    expect(signalOf('on_track', half, true)).toEqual({ rule: 'ST4', signal: 'stale', said: 'on_track' })
  })

  it('[ST4] achieved is computed: not for a band, stale again for a number, for ever for a milestone', () => {
    expect(signalOf('on_track', full, false).signal).toBe('achieved')
    expect(signalOf('on_track', full, true).signal).toBe('stale')
    expect(signalOf('on_track', inside, false).signal).toBe('on_track')
    expect(signalOf('on_track', done, true).signal).toBe('achieved')
  })
})

const signals = fc.array(fc.constantFrom<Signal>('off_track', 'at_risk', 'stale', 'none', 'on_track', 'achieved'))

describe('worst of n', () => {
  it('[ST5] names the worst and counts all', () => {
    expect(worstOf(['on_track', 'at_risk', 'on_track'])).toMatchObject({
      worst: 'at_risk',
      of: 3,
      counts: { on_track: 2 },
    })
    expect(worstOf([])).toMatchObject({ worst: 'none', of: 0 })
    expect(worstOf(['achieved', 'on_track']).worst).toBe('on_track')
  })

  it('[ST5] is never green while somebody is silent', () => {
    fc.assert(
      fc.property(signals, (list) => {
        const { worst } = worstOf([...list, 'none'])
        expect(['on_track', 'achieved']).not.toContain(worst)
      }),
    )
  })

  it('[ST5] does not depend on order, and one more signal never makes it better', () => {
    const rank = ['off_track', 'at_risk', 'stale', 'none', 'on_track', 'achieved']
    fc.assert(
      fc.property(signals, signals, (list, more) => {
        fc.pre(list.length > 0)
        const both = worstOf([...list, ...more])
        expect(worstOf([...more, ...list])).toEqual(both)
        expect(rank.indexOf(both.worst)).toBeLessThanOrEqual(rank.indexOf(worstOf(list).worst))
        expect(Object.values(both.counts).reduce((a, b) => a + b, 0)).toBe(both.of)
      }),
    )
  })
})
