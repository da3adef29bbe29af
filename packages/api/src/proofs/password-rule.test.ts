import { assert, constantFrom, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.generated.ts'
import { findPasswordFault } from './password-rule.ts'

const who = { email: 'ada@rhythm.example', name: 'Ada Lovelace-Byron' }

describe('findPasswordFault', () => {
  it.each([
    ['fourteen chars', 'password_too_short'],
    ['', 'password_too_short'],
    ['𝒶𝒷𝒸𝒹ℯ𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃', 'password_too_short'], // 14 characters, though 27 units
    ['a phrase of mine', null],
    ['éééé and a bit more', null],
    ['pass phrase with spaces and ÜÑÍ', null],
    ['x1'.repeat(64), 'password_common'],
    ['long enough to be fine '.repeat(6).slice(0, 128), null],
    ['long enough to be fine '.repeat(6).slice(0, 129), 'password_too_long'],
    ['passwordpassword', 'password_common'],
    ['QwertyQwertyQwerty', 'password_common'],
    ['111111111111111', 'password_common'],
    ['1234567890987654321', 'password_common'],
    ['ADA@rhythm.example', 'password_common'],
    ['ada lovelace-byron', 'password_common'],
  ])('finds in %j the fault %s', (password, fault) => {
    expect(findPasswordFault(password, who)).toBe(fault)
  })

  it('refuses every password of the list, in any case', () => {
    for (const password of commonPasswords)
      expect(findPasswordFault(password.toUpperCase(), who), password).toBe('password_common')
  })

  it('asks for no composition: any fifteen letters that do not repeat will do', () => {
    const letters = uniqueArray(constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), {
      minLength: 15,
      maxLength: 26,
    })
    assert(
      property(letters, (each) => {
        expect(findPasswordFault(each.join(''), who)).toBeNull()
      }),
    )
  })
})
