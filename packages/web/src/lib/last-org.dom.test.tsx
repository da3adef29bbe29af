import { beforeEach, describe, expect, it } from 'vitest'
import { readPlace, rememberPlace } from './last-org.ts'

describe('the place in an organisation', () => {
  beforeEach(() => localStorage.clear())

  it('is kept for each, and is nowhere before one was there', () => {
    expect(readPlace('acme')).toBeNull()
    rememberPlace('acme', '/acme/bets?board=x')
    rememberPlace('other', '/other/home')
    rememberPlace('acme', '/acme/squads')
    expect([readPlace('acme'), readPlace('other')]).toEqual(['/acme/squads', '/other/home'])
  })

  it.each(['{', 'null', '{"acme": 7}', '{"acme": "https://elsewhere.example"}', '{"acme": "/other/home"}'])(
    'is nowhere when the browser keeps %j',
    (kept) => {
      localStorage.setItem('polyrhythm.places', kept)
      expect(readPlace('acme')).toBeNull()
    },
  )
})
