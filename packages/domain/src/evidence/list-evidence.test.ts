import { expect, it } from 'vitest'
import { isShown } from './list-evidence.ts'

it('shows data, insights, or what is stale of both', () => {
  const lines = [
    { kind: 'data', isStale: true },
    { kind: 'data', isStale: false },
    { kind: 'insight', isStale: true },
  ] as const
  const shown = (show: Parameters<typeof isShown>[1]) => lines.map((line) => isShown(line, show))
  expect(shown(null)).toEqual([true, true, true])
  expect(shown('data')).toEqual([true, true, false])
  expect(shown('insights')).toEqual([false, false, true])
  expect(shown('stale')).toEqual([true, false, true])
})
