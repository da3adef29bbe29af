import { expect, it } from 'vitest'
import { BET_STATES, OUTCOMES } from './bet.ts'
import { CLOSABLE, proposedStance } from './close-bet.ts'

it('[LG1] only a bet that is won or lost speaks of its beliefs by itself', () => {
  expect(OUTCOMES.map((outcome) => [outcome, proposedStance(outcome)])).toEqual([
    ['won', 'supports'],
    ['lost', 'contradicts'],
    ['inconclusive', null],
    ['superseded', null],
    ['stopped_for_focus', null],
  ])
})

it('[LG2] a draft is thrown away, not closed, and what is closed is not closed again', () => {
  expect(BET_STATES.filter((state) => !CLOSABLE.has(state))).toEqual(['draft', 'closed'])
})
