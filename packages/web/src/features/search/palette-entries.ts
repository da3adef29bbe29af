import type { RecentThing } from '#web/lib/recent.ts'
import type { Shortcut } from '#web/lib/shortcuts.ts'

export type Group = 'recent' | 'pages' | 'actions' | 'objects' | 'people'
export type Entry = { readonly id: string } & (
  | { readonly what: 'thing'; readonly thing: RecentThing }
  | { readonly what: 'shortcut'; readonly shortcut: Shortcut }
)
export type EntryGroup = { readonly group: Group; readonly entries: readonly Entry[] }

export type PaletteContent = {
  readonly text: string
  readonly recent: readonly RecentThing[]
  readonly shortcuts: readonly Shortcut[]
  readonly found: readonly RecentThing[]
}

/**
 * What the palette lists: what was opened lately first, then pages and actions, then what the server found. The answer of
 * the server comes last, so that nothing moves under the pointer when it comes. Nothing stands twice: where a screen does by a
 * key what can be done from anywhere, its own way stays. Empty groups are left out.
 */
export const paletteEntries = ({ text, recent, shortcuts, found }: PaletteContent): EntryGroup[] => {
  const wanted = text.trim().toLocaleLowerCase()
  const has = (...words: readonly (string | null)[]) =>
    words.some((word) => word?.toLocaleLowerCase().includes(wanted) === true)
  const known = recent.filter(({ title, key }) => has(title, key))
  const knownIds = new Set(known.map(({ id }) => id))
  const named = shortcuts.filter(
    ({ keys, label }) =>
      has(label) && (keys !== null || !shortcuts.some((other) => other.keys !== null && other.label === label)),
  )
  const others = wanted === '' ? [] : found.filter(({ id }) => !knownIds.has(id))
  const groups: EntryGroup[] = [
    { group: 'recent', entries: known.map(ofThing) },
    { group: 'pages', entries: named.filter(({ isPage }) => isPage === true).map(ofShortcut) },
    { group: 'actions', entries: named.filter(({ isPage }) => isPage !== true).map(ofShortcut) },
    { group: 'objects', entries: others.filter(({ kind }) => kind !== 'person').map(ofThing) },
    { group: 'people', entries: others.filter(({ kind }) => kind === 'person').map(ofThing) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

const ofThing = (thing: RecentThing): Entry => ({ what: 'thing', id: thing.id, thing })
const ofShortcut = (shortcut: Shortcut): Entry => ({
  what: 'shortcut',
  id: `do ${shortcut.keys ?? shortcut.label}`,
  shortcut,
})
