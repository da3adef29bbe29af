import { describe, expect, it } from 'vitest'
import { TERM_KEYS, termChoiceInput, termsOf } from './terms.ts'

describe('the words of a tenant', () => {
  it('[WD1] a preset, and its own words over it', () => {
    expect(termsOf({ preset: 'spotify', own: {} }).squad).toEqual({ one: 'squad', many: 'squads' })
    expect(termsOf({ preset: 'plain', own: {} }).squad).toEqual({ one: 'team', many: 'teams' })
    expect(termsOf({ preset: 'plain', own: {} }).tribe.many).toBe('departments')
    expect(termsOf({ preset: 'plain', own: { squad: { one: 'crew', many: 'crews' } } }).squad.one).toBe('crew')
  })

  it('[WD1] every preset has every word', () => {
    for (const preset of ['spotify', 'plain'] as const) {
      expect(Object.keys(termsOf({ preset, own: {} })).toSorted()).toEqual([...TERM_KEYS].toSorted())
    }
  })

  it('[WD2] own words are short and known', () => {
    const accepts = (own: unknown) => termChoiceInput.safeParse({ preset: 'plain', own }).success
    expect(accepts({ bet: { one: 'initiative', many: 'initiatives' } })).toBe(true)
    expect(accepts({ bet: { one: ' ', many: 'x' } })).toBe(false)
    expect(accepts({ bet: { one: 'x'.repeat(31), many: 'x' } })).toBe(false)
    expect(accepts({ manager: { one: 'boss', many: 'bosses' } })).toBe(false)
  })
})
