import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleLink } from '#db/seed/sample'

type Answer = readonly [verdict: 'acknowledged' | 'questioned', on: string, by: string, sentence: string]

const link = (
  objective: string,
  target: string,
  on: string,
  by: string,
  sentence: string,
  answer?: Answer,
  weight: SampleLink['weight'] = 'primary',
): SampleLink => ({
  objective,
  target,
  kind: 'contributes',
  weight,
  sentence,
  on: day(on),
  by,
  answer: answer === undefined ? null : { verdict: answer[0], on: day(answer[1]), by: answer[2], sentence: answer[3] },
})

const ended = (squad: string, bet: string, by: string, sentence: string, sponsor: string): SampleLink =>
  link(`Q2-${squad}`, bet, '2026-04-02', by, sentence, [
    'acknowledged',
    '2026-04-08',
    sponsor,
    'Read; this is how we hoped it would help.',
  ])

export const links: readonly SampleLink[] = [
  ended('first-ride', 'C1', 'lea', 'A good delivery day is the first of the thirty', 'maja'),
  ended('everyday', 'C9', 'bilal', 'Friends who commute together are the groups of the bet', 'maja'),
  ended('keyring', 'C9', 'noor', 'We build the groups that the bet is about', 'maja'),
  ended('payslip', 'C3', 'felix', 'Connectors that pay for themselves prove the box', 'katrin'),
  ended('signpost', 'C7', 'daan', 'A restart needs employers who have heard of us', 'maja'),
  ended('workbench', 'C2', 'sanne', 'Riders wait less when they see a free slot', 'anders'),
  ended('roadside', 'C2', 'viktor', 'Three cities show whether a van is quicker than a workshop', 'anders'),
  ended('encore', 'C4', 'nina', 'Nobody leases a bike again before we know its worth', 'anders'),
  ended('heartbeat', 'C5', 'lin', 'Without the signal there is nothing to predict', 'sofia'),
  link('O1', 'C1', '2026-07-01', 'lea', 'A first ride in week one is where the eight rides begin', [
    'acknowledged',
    '2026-07-03',
    'maja',
    "the ≥ 8 rides share is the bet's own metric",
  ]),
  link('O2', 'C1', '2026-07-02', 'bilal', 'Who rides on a wet Tuesday rides eight times in a month', [
    'questioned',
    '2026-08-12',
    'maja',
    'how does this reach *new* riders?',
  ]),
  link('O4', 'C9', '2026-07-01', 'noor', 'Carried over from Q2: 4,100 people still ride in groups'),
  link('O5', 'C3', '2026-07-01', 'felix', 'A week from contract to deduction is the box', [
    'acknowledged',
    '2026-07-06',
    'katrin',
    'Days to the first deduction is what our leads ask about first.',
  ]),
  link('O6', 'C3', '2026-07-14', 'olga', 'An HR team that never calls us signs the next country sooner'),
  link('O7', 'C7', '2026-07-01', 'daan', 'Inbound leads are the cheap way back into the Netherlands', [
    'acknowledged',
    '2026-07-06',
    'maja',
    'Helps, and the bet stands in Later: please watch the cost.',
  ]),
  link('O8', 'C3', '2026-07-17', 'daan', 'Qualified mid-size leads are the ones that payroll can close', [
    'acknowledged',
    '2026-07-20',
    'katrin',
    'The share of 50-500 leads decides how many can close in 45 days.',
  ]),
  link('O9', 'C2', '2026-07-01', 'sanne', 'Every booking that needs no workshop shortens the queue for the others', [
    'acknowledged',
    '2026-07-02',
    'anders',
    'The queue is where the days off road are lost.',
  ]),
  link('O10', 'C2', '2026-07-01', 'viktor', 'A mechanic who comes within 48 hours replaces days of waiting', [
    'acknowledged',
    '2026-07-02',
    'anders',
    'This is the bet, city by city.',
  ]),
  link('O11', 'C4', '2026-07-02', 'nina', 'Re-leased within 30 days is the measure of the bet', [
    'acknowledged',
    '2026-07-08',
    'anders',
    'The same number as the bet; cost per bike is the second half.',
  ]),
  link('O12', 'C5', '2026-07-01', 'lin', 'A warning 14 days ahead is the prediction', [
    'acknowledged',
    '2026-07-07',
    'sofia',
    'Recall tells us whether the bet can leave Think It.',
  ]),
  link(
    'O13',
    'C2',
    '2026-07-08',
    'lin',
    'Fault codes let Workbench triage before the bike arrives',
    ['acknowledged', '2026-07-13', 'anders', 'Asked for and answered: thank you.'],
    'secondary',
  ),
  link(
    'O13',
    'C1',
    '2026-08-24',
    'lin',
    'First Ride sees from our events whether a bike was ridden',
    undefined,
    'secondary',
  ),
]
