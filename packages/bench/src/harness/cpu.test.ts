import { expect, it } from 'vitest'
import { parseStat } from './cpu.ts'

it('finds parent and times behind a name with brackets and spaces', () => {
  const line = '4711 (post) gres: x) S 12 4711 4711 0 -1 4194560 100 200 0 0 7 3 20 10 20 0 1 0 1 2 3'
  expect(parseStat(line)).toEqual({ parent: 12, own: 10, reaped: 30 })
})
