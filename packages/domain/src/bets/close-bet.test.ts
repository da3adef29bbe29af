import { expect, it } from 'vitest'
import { OUTCOMES } from './bet.ts'
import { proposedStance } from './close-bet.ts'

it('[LG1] only a bet that is won or lost speaks of its beliefs by itself', () => {
  expect(OUTCOMES.map((outcome) => [outcome, proposedStance(outcome)])).toEqual([
    ['won', 'supports'],
    ['lost', 'contradicts'],
    ['inconclusive', null],
    ['superseded', null],
    ['stopped_for_focus', null],
  ])
})
