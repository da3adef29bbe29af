import { describe, expect, it } from 'vitest'
import { addDataInput } from './data-point.ts'

const written = {
  statement: 'Median time off the road is 9.2 days',
  value: 9.2,
  unit: 'days',
  n: 1_118,
  period: 'Q4 2025',
  method: '',
  source: 'exit surveys',
  observedOn: '2026-01-28',
  staleAfter: null,
  quality: 'sampled',
  speaksOf: null,
}
const wrong = (more: object) =>
  addDataInput.safeParse({ ...written, ...more }).error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('a data point', () => {
  it('[EV4] says where its number comes from and how it came about', () => {
    expect(addDataInput.safeParse(written).success).toBe(true)
    expect(wrong({ quality: 'felt' })?.[0]?.[0]).toBe('quality')
    expect(wrong({ n: 0 })?.[0]?.[0]).toBe('n')
    expect(wrong({ statement: ' ' })?.[0]?.[0]).toBe('statement')
  })

  it('[EV4] does not go stale before it was observed', () => {
    expect(wrong({ staleAfter: '2026-01-27' })).toEqual([['staleAfter', 'evidence.stale_before']])
    expect(wrong({ staleAfter: '2026-01-28' })).toBeUndefined()
  })
})
