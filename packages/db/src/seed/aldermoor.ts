import { addDays, day } from '@polyrhythm/domain/cycles/day'
import { suggestStatus } from '@polyrhythm/domain/key-results/suggest-status'
import { interpolate } from './interpolate.ts'
import type { SampleCompany, SampleKeyResult, SamplePerson } from './sample.ts'

const FOUNDED = day('2026-01-12')
const person = (id: string, name: string, title: string, role: SamplePerson['role'] = 'member'): SamplePerson => ({
  id,
  name,
  title,
  role,
  joinedOn: FOUNDED,
})
const cycle = {
  id: 'S6',
  name: 'Summer six weeks',
  kind: 'six_weeks',
  starts: day('2026-08-03'),
  ends: day('2026-09-13'),
} as const

const keyResult = (id: string, title: string, unit: string, baseline: number, target: number): SampleKeyResult => ({
  id,
  objective: 'O1',
  title,
  measure: { kind: target < baseline ? 'decrease' : 'increase', baseline, baselineDueOn: null, target },
  unit,
  dueOn: null,
  readableFromWeek: null,
  revisions: [],
})
const keyResults = [
  keyResult('KR1.1', 'Repairs finished at the first visit', '%', 62, 75),
  keyResult('KR1.2', 'Repeat visits per 100 homes', '', 14, 9),
] as const

const courses = [
  { values: interpolate(62, 66, 5), confidence: interpolate(6, 5, 5) },
  { values: interpolate(14, 12.5, 5), confidence: interpolate(6, 6, 5) },
] as const

const valueIn = (week: number) =>
  keyResults.map(({ id, measure, dueOn, readableFromWeek }, index) => {
    const [value, confidence] = [courses[index]?.values[week] ?? 0, courses[index]?.confidence[week] ?? 5]
    const suggestion = suggestStatus(
      { measure, cycle, dueOn, readableFromWeek },
      { value },
      addDays(cycle.starts, week * 7),
    )
    const suggested = suggestion.state === 'suggested' ? suggestion.status : null
    return {
      keyResult: id,
      value,
      confidence,
      status: suggested ?? ('on_track' as const),
      suggested,
      note: '',
      evidence: '',
    }
  })

/** Aldermoor Housing speaks of teams and departments, works in six weeks, and shares one person's address with Norrpedal. */
export const aldermoor: SampleCompany = {
  slug: 'aldermoor',
  name: 'Aldermoor Housing',
  timeZone: 'Europe/London',
  cycleKind: 'six_weeks',
  terms: 'plain',
  founder: 'grace',
  foundedOn: FOUNDED,
  people: [
    person('grace', 'Grace Whitlock', 'Operations director', 'admin'),
    person('olga', 'Olga Petrova', 'Team lead'),
    person('desmond', 'Desmond Achebe', 'Repairs planner'),
    person('rosie', 'Rosie Thwaite', 'Lettings officer'),
    person('imran', 'Imran Sheikh', 'Lettings officer'),
  ],
  signIns: [{ person: 'olga', email: 'olga@norrpedal.example', what: 'also leads Repairs Desk at Aldermoor Housing' }],
  units: [
    {
      id: 'company',
      kind: 'company',
      name: 'Aldermoor Housing',
      slug: 'company',
      mission: 'Homes that are looked after.',
      parent: null,
      prefix: null,
      sinceOn: FOUNDED,
    },
    {
      id: 'homes',
      kind: 'tribe',
      name: 'Homes',
      slug: 'homes',
      mission: '',
      parent: 'company',
      prefix: null,
      sinceOn: FOUNDED,
    },
    {
      id: 'repairs-desk',
      kind: 'squad',
      name: 'Repairs Desk',
      slug: 'repairs-desk',
      mission: 'One call, one visit.',
      parent: 'homes',
      prefix: 'REP',
      sinceOn: FOUNDED,
    },
    {
      id: 'lettings',
      kind: 'squad',
      name: 'Lettings',
      slug: 'lettings',
      mission: 'No home stands empty.',
      parent: 'homes',
      prefix: 'LET',
      sinceOn: FOUNDED,
    },
  ],
  seats: [
    { person: 'grace', unit: 'company', role: 'council', label: 'Operations director', fromOn: FOUNDED },
    { person: 'grace', unit: 'homes', role: 'lead', label: 'Head of department', fromOn: FOUNDED },
    { person: 'olga', unit: 'repairs-desk', role: 'member', label: 'Team lead', fromOn: FOUNDED },
    { person: 'desmond', unit: 'repairs-desk', role: 'member', label: 'Repairs planner', fromOn: FOUNDED },
    { person: 'rosie', unit: 'lettings', role: 'member', label: 'Lettings officer', fromOn: FOUNDED },
    { person: 'imran', unit: 'lettings', role: 'member', label: 'Lettings officer', fromOn: FOUNDED },
  ],
  cycles: [cycle],
  goals: [],
  beliefs: [
    {
      id: 'B1',
      statement: 'A repair done once is cheaper than two visits',
      because: '',
      horizon: null,
      conviction: null,
      state: 'held',
      reviewOn: null,
    },
  ],
  beliefGoals: [],
  data: [],
  insights: [],
  evidence: [{ from: 'B1', to: 'C1', stance: 'supports', note: '', on: day('2026-07-27'), person: 'grace' }],
  boards: [{ id: 'company', unit: 'company', name: 'Company bets', nowLimit: 4, cadenceWeeks: 6, nextReviewOn: null }],
  bets: [
    {
      id: 'C1',
      board: 'company',
      title: 'First-visit fix',
      summary: '',
      state: 'on_board',
      place: { column: 'now', rank: 1 },
      stage: 'build',
      sponsor: 'grace',
      roadManager: null,
      metric: null,
      odds: null,
      appetite: '',
      decideOn: null,
      killCriteria: [],
      assumptions: [],
      health: 'unknown',
      healthNote: '',
      outcome: null,
      closedOn: null,
      goals: [],
      supports: [],
      guardrails: [],
      tags: [],
      leap: { reason: 'Our first bet: we learn what to measure while we do it', by: 'grace', on: day('2026-07-27') },
      closing: null,
    },
  ],
  ranking: {
    on: day('2026-07-27'),
    by: 'grace',
    reason: 'Our only bet',
    order: [{ bet: 'C1', board: 'company', column: 'now' }],
    moves: [],
  },
  privateRanks: [],
  objectives: [
    {
      id: 'O1',
      squad: 'repairs-desk',
      cycle: 'S6',
      title: 'Tenants need us once',
      why: '',
      ambition: 'committed',
      basis: 'bet',
      basisReason: '',
      createdOn: day('2026-07-30'),
      by: 'olga',
      closed: null,
    },
  ],
  keyResults,
  checkIns: Array.from({ length: 5 }, (_, week) => ({
    squad: 'repairs-desk',
    cycle: 'S6',
    weekOf: addDays(cycle.starts, week * 7),
    by: 'olga',
    atMinute: 8 * 60,
    stoppedUs: '',
    nextWeeks: '',
    learning: '',
    values: valueIn(week),
  })),
  pauses: [],
  links: [
    {
      objective: 'O1',
      target: 'C1',
      kind: 'contributes',
      weight: 'primary',
      sentence: 'A tenant who needs us once is a first-visit fix',
      on: day('2026-07-31'),
      by: 'olga',
      answer: null,
    },
  ],
  asks: [],
  lessons: [],
  comments: [],
  thanks: [],
  squadNotes: [],
  decisions: [],
  experiments: [],
  constraints: [],
  readings: [],
}
