import { expect, it } from 'vitest'
import { piecesOf } from './argument-pieces.ts'

const keys = new Map([
  ['i2', 'I-2'],
  ['i6', 'I-6'],
])

it('what speaks for two insights is one piece with two ends', () => {
  const pieces = piecesOf(
    [
      { id: 'd3', targetId: 'i2', stance: 'supports' },
      { id: 'd4', targetId: 'i2', stance: 'supports' },
      { id: 'd3', targetId: 'i6', stance: 'contradicts' },
    ],
    keys,
  )
  expect(pieces.map(({ item, ends }) => [item.id, ends])).toEqual([
    [
      'd3',
      [
        { key: 'I-2', stance: 'supports' },
        { key: 'I-6', stance: 'contradicts' },
      ],
    ],
    ['d4', [{ key: 'I-2', stance: 'supports' }]],
  ])
})
