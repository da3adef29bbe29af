import { describe, expect, it } from 'vitest'
import { vaultOf } from './vault.ts'

const [former, newest] = ['the secret before this one, long enough', 'the secret of today, which is long enough']

describe('the vault', () => {
  it('opens what it sealed, for what it was sealed for, and seals alike twice differently', () => {
    const vault = vaultOf([newest])
    const sealed = vault.seal('JBSWY3DPEHPK3PXP', 'authenticator 1')
    expect(vault.open(sealed, 'authenticator 1')).toBe('JBSWY3DPEHPK3PXP')
    expect(() => vault.open(sealed, 'authenticator 2')).toThrow('could not be opened')
    expect(vault.seal('JBSWY3DPEHPK3PXP', 'authenticator 1').equals(sealed)).toBe(false)
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DP')
  })

  it('opens what was sealed with the secret before this one, and seals with the newest', () => {
    const rotated = vaultOf([newest, former])
    expect(rotated.open(vaultOf([former]).seal('x', 'y'), 'y')).toBe('x')
    expect(() => vaultOf([former]).open(rotated.seal('x', 'y'), 'y')).toThrow('could not be opened')
  })

  it('opens nothing that was changed', () => {
    const vault = vaultOf([newest])
    const sealed = vault.seal('a secret', 'a thing')
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => vault.open(changed, 'a thing')).toThrow('could not be opened')
    }
  })
})
