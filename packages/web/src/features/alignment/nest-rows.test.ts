import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import { describe, expect, it } from 'vitest'
import { keepMatching, type NestedRow, nestRows, openAtFirst } from './nest-rows.ts'

const row = (rowId: string, parentRowId: string | null, depth: number): TreeRow => ({
  rowId,
  parentRowId,
  depth,
  childCount: 0,
  kind: 'belief',
  node: { id: rowId, key: rowId, title: rowId },
})
const flat = [row('a', null, 0), row('a1', 'a', 1), row('a1x', 'a1', 2), row('a2', 'a', 1), row('b', null, 0)]
const shape = (rows: readonly NestedRow[]): string =>
  rows.map(({ row: { rowId }, rows: under }) => (under.length === 0 ? rowId : `${rowId}(${shape(under)})`)).join(' ')

describe('nestRows', () => {
  it('puts rows under their parents and keeps their order', () => {
    expect(shape(nestRows(flat))).toBe('a(a1(a1x) a2) b')
  })
})

describe('keepMatching', () => {
  const nested = nestRows(flat)
  const named = (name: string) => shape(keepMatching(nested, ({ rowId }) => rowId === name))

  it('keeps what leads to a match, and what stands under it', () => {
    expect(named('a1x')).toBe('a(a1(a1x))')
    expect(named('a1')).toBe('a(a1(a1x))')
    expect(named('a')).toBe('a(a1(a1x) a2)')
  })

  it('keeps nothing when nothing matches', () => {
    expect(named('z')).toBe('')
  })
})

describe('openAtFirst', () => {
  it('opens everything while it is read at a glance', () => {
    expect([...openAtFirst(flat)]).toEqual(['a', 'a1', 'a1x', 'a2', 'b'])
  })

  it('closes the deepest level of a tree that is too long', () => {
    const many = Array.from({ length: 70 }, (_, index) => row(`k${index}`, 'a1x', 3))
    expect([...openAtFirst([...flat, ...many])]).toEqual(['a', 'a1', 'a2', 'b'])
  })
})
