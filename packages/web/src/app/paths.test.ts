import { describe, expect, it } from 'vitest'
import { hrefTo } from './paths.ts'

describe('addresses', () => {
  it('are filled from named parts', () => {
    expect(hrefTo('bet', { org: 'acme', key: 'B-12' })).toBe('/acme/bets/B-12')
    expect(hrefTo('login', {})).toBe('/login')
  })

  it('carry what is searched for, and nothing that is undefined', () => {
    expect(hrefTo('checkIn', { org: 'acme' }, { squad: 'payments', week: undefined })).toBe(
      '/acme/check-in?squad=payments',
    )
  })

  it('keep a stranger’s slug inside its place', () => {
    expect(hrefTo('squad', { org: 'a/b', slug: '?x=1' })).toBe('/a%2Fb/squads/%3Fx%3D1')
  })
})
