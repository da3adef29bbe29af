import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSlug, isSlugShape, RESERVED_SLUGS, suggestSlug } from './slug.ts'

describe('a slug', () => {
  it.each(['a', '-ab', 'ab-', 'a--b', 'Ab', 'å-b', 'a b', 'a_b', '', 'x'.repeat(41)])(
    '[SL1] refuses the shape of %j',
    (text) => expect(checkSlug(text)).toEqual({ ok: false, refusal: { code: 'slug.shape' } }),
  )

  it.each(RESERVED_SLUGS.filter((word) => word.length > 1))('[SL2] %s is a route of ours', (word) =>
    expect(checkSlug(word)).toEqual({ ok: false, refusal: { code: 'slug.reserved' } }),
  )

  it('[SL2] a word that only begins like a route is free', () => {
    expect(checkSlug('login-ab')).toEqual({ ok: true, value: 'login-ab' })
    expect(checkSlug('norrpedal').ok).toBe(true)
  })

  it('[SL3] comes from the name', () => {
    const free = () => false
    expect(suggestSlug('Norrpedal AB', free)).toBe('norrpedal-ab')
    expect(suggestSlug('Ärende & Co, Übergröße', free)).toBe('arende-co-ubergrosse')
    expect(suggestSlug('Login', free)).toBe('login-2')
    expect(suggestSlug('支払い', free)).toBe('team')
    expect(suggestSlug('Acme', (slug) => slug === 'acme')).toBe('acme-2')
  })

  it('[SL3] is always allowed and never taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const first = suggestSlug(name, () => false)
        expect(isSlugShape(first) && checkSlug(first).ok).toBe(true)
        expect(suggestSlug(name, (slug) => slug === first)).not.toBe(first)
      }),
    )
  })
})
