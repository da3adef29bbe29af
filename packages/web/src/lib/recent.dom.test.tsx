import { beforeEach, expect, it } from 'vitest'
import { clearRecent, type RecentThing, readRecent, rememberRecent } from './recent.ts'

const bet = (n: number): RecentThing => ({
  kind: 'bet',
  id: `id-${n}`,
  key: `B-${n}`,
  title: `Bet ${n}`,
  slug: null,
  owner: 'Acme',
})

beforeEach(() => localStorage.clear())

it('the newest comes first, each once, at most six, for each organisation apart', () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 3]) rememberRecent('acme', bet(n))
  rememberRecent('other', bet(9))
  expect(readRecent('acme').map(({ key }) => key)).toEqual(['B-3', 'B-7', 'B-6', 'B-5', 'B-4', 'B-2'])
  expect(readRecent('other')).toEqual([bet(9)])
})

it('what cannot be read is nothing, and signing out forgets all', () => {
  localStorage.setItem('polyrhythm.recent.acme', '[{"kind":"spell"}]')
  expect(readRecent('acme')).toEqual([])
  rememberRecent('acme', bet(1))
  localStorage.setItem('polyrhythm.theme', 'dark')
  clearRecent()
  expect([readRecent('acme'), localStorage.getItem('polyrhythm.theme')]).toEqual([[], 'dark'])
})
