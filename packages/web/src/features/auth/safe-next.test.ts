import { describe, expect, it } from 'vitest'
import { safeNext } from './safe-next.ts'

const origin = 'https://poly.example'

describe('where to go on after signing in', () => {
  it('follows own paths with their query', () => {
    expect(safeNext('/acme/bets/B-12?view=list#moves', origin)).toBe('/acme/bets/B-12?view=list#moves')
    expect(safeNext('/invite/abc', origin)).toBe('/invite/abc')
  })

  it.each([
    undefined,
    '',
    'acme/home',
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example/a',
    '/\\evil.example/a',
    '/\t/evil.example',
    '\\\\evil.example',
  ])('goes nowhere for %j', (next) => expect(safeNext(next, origin)).toBeNull())

  it('never leaves the site, however its letters are put together', () => {
    const parts = ['/', '\\', '//', '.', '..', '@', ':', '?', '#', '\t', '\n', 'evil.example', 'http:']
    const texts = parts.flatMap((one) => parts.flatMap((two) => parts.map((three) => `/${one}${two}${three}`)))
    const paths = texts.map((next) => safeNext(next, origin)).filter((path) => path !== null)
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => new URL(path, origin).origin !== origin)).toEqual([])
  })
})
