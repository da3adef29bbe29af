import { describe, expect, it } from 'vitest'
import { startHref } from './start-href.ts'

describe('where / leads', () => {
  const [acme, norrpedal] = [{ slug: 'acme' }, { slug: 'norrpedal' }]

  it('to the organisation of last time, if one is still in it', () => {
    expect(startHref([acme, norrpedal], 'norrpedal')).toBe('/norrpedal/home')
    expect(startHref([acme, norrpedal], 'left-long-ago')).toBe('/acme/home')
  })

  it('to the first one, to a new one, or to the sign-in page', () => {
    expect([startHref([acme], null), startHref([], 'acme'), startHref(null, 'acme')]).toEqual([
      '/acme/home',
      '/new',
      '/login',
    ])
  })
})
