import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleKeyResult, SampleRevision } from '#db/seed/sample'

/** Where a key result began, stands and wants to go, and confidence in week 1 and now. */
export type Course = {
  readonly id: string
  readonly base: number
  readonly now: number
  readonly confidence: readonly [from: number, to: number]
}
type Row = readonly [
  id: string,
  title: string,
  unit: string,
  base: number,
  now: number,
  target: number,
  from: number,
  to: number,
]

const ROWS: readonly Row[] = [
  ['KR1.1', 'New riders with first ride ≤ 3 days after delivery', '%', 41, 52, 60, 5, 6],
  ['KR1.2', 'New riders with ≥ 8 rides in 30 days', '%', 54, 57.5, 62, 5, 5],
  ['KR1.3', 'Deliveries with failed first unlock', '%', 6.8, 2.9, 2.0, 6, 8],
  ['KR2.1', 'Weekly commuting riders in Sweden', 'riders', 38_900, 40_300, 44_000, 5, 4],
  ['KR2.2', 'Riders with ≥ 3 commutes in a rain week', '%', 22, 23, 30, 5, 3],
  ['KR2.3', 'Route suggestions still on after 14 days', '%', 0, 12, 35, 4, 4],
  ['KR3.1', 'Unlock time p95', 's', 6.1, 3.0, 2.5, 6, 8],
  ['KR3.2', 'Failed unlocks per 10,000', '', 84, 38, 25, 6, 7],
  ['KR4.1', 'Weekly active members in ride groups', '', 4100, 3720, 6000, 4, 2],
  ['KR5.1', 'Payroll connectors with ≥ 3 paying employers', '', 2, 6, 8, 5, 7],
  ['KR5.2', 'Median days contract → first deduction', 'days', 29, 13, 7, 5, 6],
  ['KR5.3', 'Reconciliation errors per 1,000 deductions', '', 9.5, 8.8, 2.0, 5, 3],
  ['KR6.1', 'HR contacts per 100 employers and month', '', 31, 22, 15, 5, 6],
  ['KR6.2', 'Portal tasks completed unaided', '%', 48, 61, 75, 5, 5],
  ['KR7.1', 'Qualified inbound leads NL per month', '', 40, 71, 120, 5, 5],
  ['KR7.2', 'Acquisition cost per rider NL', 'EUR', 212, 188, 140, 4, 4],
  ['KR8.1', 'DE leads with 50-500 staff', '%', 27, 39, 50, 5, 6],
  ['KR8.2', 'DE leads closed ≤ 45 days', '%', 18, 26, 40, 5, 5],
  ['KR9.1', 'Bookings sent to mobile or self-repair', '%', 9, 24, 30, 5, 7],
  ['KR9.2', 'Median days off road', 'days', 9.2, 6.4, 5.0, 5, 7],
  ['KR9.3', 'Partner workshops with live slots', '', 61, 143, 220, 5, 6],
  ['KR10.1', 'Cities with ≤ 48 h coverage', 'cities', 3, 6, 9, 6, 4],
  ['KR10.2', 'Fixed at first visit', '%', 71, 84, 88, 6, 7],
  ['KR11.1', 'A/B bikes re-leased ≤ 30 days', '%', 6, 14, 25, 5, 5],
  ['KR11.2', 'Refurbishing cost per bike', 'SEK', 2150, 1790, 1600, 5, 6],
  ['KR12.1', 'Recall of 14-day battery warning', '', 0, 0.44, 0.6, 5, 7],
  ['KR12.2', 'False alarms per 1,000 bikes·month', '', 18, 11, 5, 4, 5],
  ['KR13.1', 'Event freshness p95', 'min', 41, 9, 5, 6, 8],
  ['KR13.2', 'Squads consuming the documented event API', '', 1, 4, 6, 5, 7],
]

const REVISIONS: Readonly<Record<string, readonly SampleRevision[]>> = {
  'KR1.2': [
    {
      on: day('2026-07-27'),
      by: 'lea',
      reason: '14 % of July deliveries came without lock or helmet; not ours to fix this quarter',
      was: { target: 66 },
    },
  ],
  'KR9.3': [
    {
      on: day('2026-07-13'),
      by: 'sanne',
      reason: 'Definition clarified: slots count when a rider can book them live',
      was: { title: 'Partner workshops with slots' },
    },
  ],
  'KR12.1': [
    {
      on: day('2026-08-10'),
      by: 'lin',
      reason: 'week 5 showed 0.21 with half the fleet; raising it',
      was: { target: 0.5 },
    },
  ],
}

const objectiveOf = (keyResult: string): string => keyResult.replace(/^KR(\d+)\.\d+$/, 'O$1')

/** O14 has one of each of the other kinds. */
const LIGHTS_ON: readonly SampleKeyResult[] = [
  {
    id: 'KR14.1',
    objective: 'O14',
    title: 'Fire inspection of the refurbishing hall passed',
    measure: { kind: 'milestone' },
    unit: '',
    dueOn: day('2026-09-18'),
    readableFromWeek: null,
    revisions: [],
  },
  {
    id: 'KR14.2',
    objective: 'O14',
    title: 'Bikes wait for refurbishing between 3 and 8 days',
    measure: { kind: 'keep_within', low: 3, high: 8 },
    unit: 'days',
    dueOn: null,
    readableFromWeek: null,
    revisions: [],
  },
  {
    id: 'KR14.3',
    objective: 'O14',
    title: 'Spare parts that come back as faulty',
    measure: { kind: 'decrease', baseline: null, baselineDueOn: day('2026-09-14'), target: 2 },
    unit: '%',
    dueOn: null,
    readableFromWeek: 11,
    revisions: [],
  },
]

export const keyResults: readonly SampleKeyResult[] = [
  ...ROWS.map(([id, title, unit, baseline, , target]) => ({
    id,
    objective: objectiveOf(id),
    title,
    measure: {
      kind: target < baseline ? ('decrease' as const) : ('increase' as const),
      baseline,
      baselineDueOn: null,
      target,
    },
    unit,
    dueOn: null,
    readableFromWeek: null,
    revisions: REVISIONS[id] ?? [],
  })),
  ...LIGHTS_ON,
]

export const courses: readonly Course[] = [
  ...ROWS.map(([id, , , base, now, , from, to]) => ({ id, base, now, confidence: [from, to] as const })),
  { id: 'KR14.1', base: 0, now: 0, confidence: [7, 8] },
  { id: 'KR14.2', base: 9, now: 6, confidence: [6, 7] },
]
