import { expect, it } from 'vitest'
import { isId, leafAt, leavesOf, withLeaf } from './leaves.ts'

const input = { org: 'ours', values: [{ id: '01a20348-53e4-7690-90b9-37533fcbcf7b', value: 1 }], note: null }

it('finds every plain value with its place, and puts another one there', () => {
  expect(leavesOf(input).map(({ place }) => place.join('.'))).toEqual(['org', 'values.0.id', 'values.0.value', 'note'])
  expect(leafAt(withLeaf(input, ['values', 0, 'id'], 'x'), ['values', 0, 'id'])).toBe('x')
  expect(leafAt(input, ['values', 1, 'id'])).toBeUndefined()
  expect(leavesOf(input).filter(({ value }) => isId(value))).toHaveLength(1)
})
