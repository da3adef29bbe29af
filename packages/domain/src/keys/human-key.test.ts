import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKey, type HumanKey, parseKey } from './human-key.ts'
import { isSquadPrefix, suggestPrefix } from './squad-prefix.ts'

const number = fc.integer({ min: 1, max: 999_999_999 })
const prefix = fc.stringMatching(/^[A-Z]{2,5}$/).filter(isSquadPrefix)
const keys: fc.Arbitrary<HumanKey> = fc.oneof(
  fc.record({ kind: fc.constantFrom('belief', 'goal', 'data', 'insight', 'bet'), number }),
  fc.record({ kind: fc.constant('objective'), prefix, number }),
  fc.record({ kind: fc.constant('keyResult'), prefix, objective: number, number }),
)

describe('a key that people say', () => {
  it('[KY3] reads back what it writes', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(parseKey(formatKey(key))).toEqual(key)
      }),
    )
  })

  it('[KY3] is found in any case and refused when it is none', () => {
    expect(parseKey(' pay-3.2 ')).toEqual({ kind: 'keyResult', prefix: 'PAY', objective: 3, number: 2 })
    expect(parseKey('b-12')).toEqual({ kind: 'bet', number: 12 })
    expect(
      ['PAY', 'PAY-0', 'PAY-03', 'B-1.2', 'X-1', 'TOOLONG-1', 'PAY-3.', 'PAY-3.0', '', 'BL-1.1'].map(parseKey),
    ).toEqual(Array.from({ length: 10 }, () => null))
  })
})

describe('the prefix of a squad', () => {
  it('[KY1] is two to five capital letters and not the one of beliefs', () => {
    expect(['P', 'PA', 'PAYSL', 'PAYSLI', 'pay', 'PÄY', 'P1', 'BL'].map(isSquadPrefix)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('[KY2] comes from the name and avoids what is taken', () => {
    const suggest = (name: string, ...taken: string[]) => suggestPrefix(name, (wanted) => taken.includes(wanted))
    expect(suggest('Payslip')).toBe('PAY')
    expect(suggest('First Ride', 'FIR')).toBe('FR')
    expect(suggest('Payslip', 'PAY')).toBe('PAYS')
    expect(suggest('Överblick')).toBe('OVE')
    expect(suggest('支払い')).toBe('SQA')
    expect(suggest('', 'SQA')).toBe('SQB')
  })

  it('[KY2] is always free and always allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(prefix), (name, list) => {
        const taken = new Set(list)
        for (let squads = 0; squads < 40; squads += 1) {
          const suggested = suggestPrefix(name, (wanted) => taken.has(wanted))
          expect(isSquadPrefix(suggested) && !taken.has(suggested)).toBe(true)
          taken.add(suggested)
        }
      }),
      { numRuns: 50 },
    )
  })
})
