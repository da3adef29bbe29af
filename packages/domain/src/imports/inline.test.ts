import { describe, expect, it } from 'vitest'
import { readInline } from './inline.ts'

const definitions = new Map([['n0', 'https://example.org/n0']])
const read = (text: string) => readInline(text, definitions)

describe('inline Markdown as a person reads it', () => {
  it.each([
    ['**Bold** and _thin_ and *thin* and `code`', 'Bold and thin and thin and code'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['_N<sub>10</sub>_ and m<sup>2</sup>', 'N₁₀ and m²'],
    ['a &amp; b &lt; c', 'a & b < c'],
    ['a \\* b \\[c\\]', 'a * b [c]'],
    ['one<br>two', 'one two'],
    ['share < 5 and > 3', 'share < 5 and > 3'],
    ['[not a link] stays', '[not a link] stays'],
  ])('[IM6] %s', (markdown, text) => expect(read(markdown).text).toBe(text))

  it('[IM6] keeps the words of a link in place and its address beside', () => {
    expect(read('Deliver [MQLs](https://example.org/a?b=1) to [_N<sub>0</sub>_][n0] and [n0]')).toEqual({
      text: 'Deliver MQLs to N₀ and n0',
      links: [
        { label: 'MQLs', url: 'https://example.org/a?b=1' },
        { label: 'N₀', url: 'https://example.org/n0' },
        { label: 'n0', url: 'https://example.org/n0' },
      ],
    })
    expect(read('see <https://example.org>')).toMatchObject({
      text: 'see https://example.org',
      links: [{ url: 'https://example.org' }],
    })
  })

  it('[IM6] an address that a browser would run is dropped, its words are not', () => {
    expect(read('[click](javascript:alert)')).toEqual({ text: 'click', links: [] })
  })
})
