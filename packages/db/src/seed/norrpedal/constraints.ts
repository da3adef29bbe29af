import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleConstraint } from '#db/seed/sample'

const howToChallenge =
  'Write below what it costs you and what you would do instead. Whoever answers for it replies within two weeks.'

/** The few things that hold for every squad, each with its reason. */
export const constraints: readonly SampleConstraint[] = [
  {
    id: 'X1',
    statement: 'Experiments up to 5 % of riders need no permission',
    reason: 'Small tests must be cheap, and a mistake must stay small.',
    person: 'sofia',
    sinceOn: day('2025-03-03'),
    howToChallenge,
  },
  {
    id: 'X2',
    statement: 'Location data is never used without opt-in',
    reason: 'Where somebody rides is theirs to tell. The data protection officer answers for it.',
    person: 'ruth',
    sinceOn: day('2025-03-03'),
    howToChallenge,
  },
  {
    id: 'X3',
    statement: 'Anything that can lock a rider out needs a manual fallback',
    reason: 'A bike that does not open makes somebody late for work.',
    person: 'sofia',
    sinceOn: day('2025-09-01'),
    howToChallenge,
  },
  {
    id: 'X4',
    statement: 'New payroll connectors need three named employers first',
    reason: 'L-4: one connector opened one customer and was retired.',
    person: 'katrin',
    sinceOn: day('2026-07-01'),
    howToChallenge,
  },
]
