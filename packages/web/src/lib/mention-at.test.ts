import { describe, expect, it } from 'vitest'
import { mentionAt, peopleMeant } from './mention-at.ts'

const people = [{ name: 'Elin Forsgren' }, { name: 'Åsa Lind' }, { name: 'Erik Sandell' }]
const names = (query: string) => peopleMeant(query, people).map(({ name }) => name)

describe('naming somebody', () => {
  it('begins at an @ that no word is before, up to the caret', () => {
    expect(mentionAt('look @el', 8)).toEqual({ from: 5, query: 'el' })
    expect(mentionAt('@', 1)).toEqual({ from: 0, query: '' })
    expect(mentionAt('look @elin now', 8)).toEqual({ from: 5, query: 'el' })
    for (const text of ['mail@el', 'look', '', '@el\nmore']) expect(mentionAt(text, text.length)).toBeNull()
  })

  it('means whoever has names that begin so, whatever the case and the dots', () => {
    expect(names('')).toHaveLength(3)
    expect(names('e')).toEqual(['Elin Forsgren', 'Erik Sandell'])
    expect(names('ASA')).toEqual(['Åsa Lind'])
    expect(names('sand')).toEqual(['Erik Sandell'])
    expect(names('elin fo')).toEqual(['Elin Forsgren'])
    expect(names('elin x')).toEqual([])
  })

  it('is over behind the whole name and a space', () => {
    expect(names('Elin Forsgren')).toEqual(['Elin Forsgren'])
    expect(names('Elin Forsgren ')).toEqual([])
    expect(names('Elin ')).toEqual(['Elin Forsgren'])
  })
})
