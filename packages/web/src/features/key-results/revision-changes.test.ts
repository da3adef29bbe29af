import { expect, it } from 'vitest'
import { revisionChanges } from './revision-changes.ts'

const first = {
  version: 1,
  at: '2026-07-01T09:00:00Z',
  by: 'Ann',
  reason: null,
  title: 'Failed payments',
  baseline: 4,
  target: 2,
  low: null,
  high: null,
  dueOn: null,
}

it('says what differs between two versions, and nothing else', () => {
  const second = { ...first, version: 2, target: 2.5, dueOn: '2026-09-15' }
  expect(
    revisionChanges(
      first,
      second,
      (value) => `${value}%`,
      (day) => day.slice(5),
    ),
  ).toEqual([
    { field: 'target', from: '2%', to: '2.5%' },
    { field: 'dueOn', from: '–', to: '09-15' },
  ])
  expect(revisionChanges(first, { ...first, version: 2 }, String, String)).toEqual([])
})
