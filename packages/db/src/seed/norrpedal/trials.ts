import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleDecision, SampleExperiment } from '#db/seed/sample'

/** What was decided about bets: at the review of 2026-07-01 and when one was lost. */
export const decisions: readonly SampleDecision[] = [
  {
    id: 'E1',
    about: 'C9',
    call: 'stop',
    title: 'Ride together is closed; those who use its groups keep them',
    context: '+0.9 % where we had bet on +12 %, and the hold-out says that even that may be nothing.',
    alternatives: ['Run it until the autumn', 'Only challenges, no groups'],
    on: day('2026-05-18'),
    person: 'maja',
  },
  {
    id: 'E2',
    about: 'C5',
    call: 'go',
    title: 'Predict the breakdown goes to Next',
    context: "Heartbeat's signal held in Q2.",
    alternatives: ['Wait for the new controllers'],
    on: day('2026-07-01'),
    person: 'sofia',
  },
  {
    id: 'E3',
    about: 'C3',
    call: 'change',
    title: 'No connector without three named employers',
    context: 'L-4: one connector, one customer.',
    alternatives: ['Build the next two anyway'],
    on: day('2026-07-01'),
    person: 'katrin',
  },
]

export const experiments: readonly SampleExperiment[] = [
  {
    id: 'X1',
    about: 'C1',
    unit: 'first-ride',
    person: 'lea',
    hypothesis: 'An SMS on delivery day brings new riders onto the bike sooner',
    exposure: '5 % of new riders',
    metric: 'First ride within 3 days of delivery, %',
    saysNo: 'Less than +2 points after three weeks',
    startsOn: day('2026-07-06'),
    endsOn: day('2026-07-26'),
    result: '+0.4 points, not significant. Calls with 12 riders: 5 bikes came without lock or helmet.',
    verdict: 'stop',
    endedOn: day('2026-07-27'),
  },
  {
    id: 'X2',
    about: 'C1',
    unit: 'everyday',
    person: 'bilal',
    hypothesis: 'Route suggestions, not the weather, bring riders out on wet days',
    exposure: '90 % of riders; 10 % are held out from 10 August',
    metric: 'Riders with ≥ 3 commutes in a rain week, %',
    saysNo: 'No difference to the hold-out after eight rain weeks',
    startsOn: day('2026-08-10'),
    endsOn: day('2026-10-05'),
    result: '',
    verdict: null,
    endedOn: null,
  },
]
