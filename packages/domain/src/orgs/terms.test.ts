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
    for (const one of ['{squad}', '<b>', '1st', '-', 'a\u0000b', 'a\u202Eb', '🚲'])
      expect([one, accepts({ bet: { one, many: 'bets' } })]).toEqual([one, false])
    for (const one of ['Zug', 'R&D group', 'équipe d’élite', '小队', 'team 2'])
      expect([one, accepts({ bet: { one, many: one } })]).toEqual([one, true])
  })

  it('[WD3] no two terms are called alike', () => {
    const problems = (own: object) => {
      const parsed = termChoiceInput.safeParse({ preset: 'plain', own })
      return parsed.error?.issues.map(({ message, path }) => [message, path.join('.')]) ?? []
    }
    expect(problems({ tribe: { one: 'Team', many: 'tribes' } })).toEqual([['term.twice', 'own.tribe.one']])
    expect(problems({ tribe: { one: 'area', many: 'teams' } })).toEqual([['term.twice', 'own.tribe.one']])
    expect(problems({ tribe: { one: 'team', many: 'teams' }, squad: { one: 'crew', many: 'crews' } })).toEqual([])
    expect(problems({ squad: { one: 'sheep', many: 'sheep' } })).toEqual([])
  })
})
