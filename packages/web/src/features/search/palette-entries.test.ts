import { describe, expect, it } from 'vitest'
import { paletteEntries } from './palette-entries.ts'

const bet = { kind: 'bet', id: '1', key: 'B-1', title: 'One-tap checkout', slug: null, owner: 'Acme' } as const
const ann = { kind: 'person', id: '2', key: null, title: 'Ann Novak', slug: null, owner: null } as const
const squad = { kind: 'squad', id: '3', key: null, title: 'Payments', slug: 'payments', owner: null } as const
const run = () => {}
const shortcuts = [
  { keys: 'g b', label: 'Bets', run, isPage: true },
  { keys: 'c', label: 'Check in', run },
]
const shownBy = (text: string, found: Parameters<typeof paletteEntries>[0]['found'] = []) =>
  paletteEntries({ text, recent: [bet], shortcuts, found }).map(({ group, entries }) => [
    group,
    ...entries.map(({ id }) => id),
  ])

describe('the palette', () => {
  it('begins with what was opened lately, then pages and actions', () => {
    expect(shownBy('')).toEqual([
      ['recent', '1'],
      ['pages', 'do g b'],
      ['actions', 'do c'],
    ])
  })

  it('finds by part of a title, a key or a name, in any case', () => {
    expect(shownBy('CHECK')).toEqual([
      ['recent', '1'],
      ['actions', 'do c'],
    ])
    expect(shownBy('b-1')).toEqual([['recent', '1']])
    expect(shownBy('zebra')).toEqual([])
  })

  it('puts the answer of the server last, people after things, and nothing twice', () => {
    expect(shownBy('n', [ann, bet, squad])).toEqual([
      ['recent', '1'],
      ['actions', 'do c'],
      ['objects', '3'],
      ['people', '2'],
    ])
  })

  it('offers once what the screen that is shown does by a key of its own', () => {
    const add = { keys: null, label: 'New bet', run }
    const listed = (...all: Parameters<typeof paletteEntries>[0]['shortcuts']) =>
      paletteEntries({ text: 'new', recent: [], shortcuts: all, found: [] }).flatMap(({ entries }) => entries)
    expect(listed(add).map(({ id }) => id)).toEqual(['do New bet'])
    expect(listed(add, { ...add, keys: 'n' }).map(({ id }) => id)).toEqual(['do n'])
  })

  it('shows no answer to a question that was emptied', () => {
    expect(shownBy('  ', [squad]).flat()).not.toContain('3')
  })
})
