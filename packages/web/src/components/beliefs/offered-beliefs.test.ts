import { BELIEF_STATES } from '@polyrhythm/domain/beliefs/belief-life'
import { expect, it } from 'vitest'
import { offeredBeliefs } from './offered-beliefs.ts'

const beliefs = BELIEF_STATES.map((state) => ({ id: state, state }))

it('[GP3] offers what is draft, held or challenged', () => {
  expect(offeredBeliefs(beliefs, []).map(({ id }) => id)).toEqual(['draft', 'held', 'challenged'])
})

it('offers what is over only where it is chosen already, so that it can be taken away', () => {
  expect(offeredBeliefs(beliefs, ['retired', 'held']).map(({ id }) => id)).toEqual([
    'draft',
    'held',
    'challenged',
    'retired',
  ])
})
