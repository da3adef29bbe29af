import { day, type Day } from '@polyrhythm/domain/cycles/day'
import { planOf } from '@polyrhythm/domain/key-results/plan'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import type { CheckInForm, KeyResultView } from '#web/lib/api-types.ts'

const cycle = { starts: day('2026-07-01'), ends: day('2026-09-30') }
const today: Day = day('2026-08-15')
const measure = { kind: 'increase', baseline: 10, baselineDueOn: null, target: 50 } as const

/** A key result that went from 10 to 20 of 50 %, said on track with confidence 8. */
export const testKeyResult = (part: Partial<KeyResultView> = {}): KeyResultView => ({
  id: '0190a000-0000-7000-8000-000000000001',
  key: 'PAY-3.1',
  title: 'One-tap share',
  note: '',
  state: 'active',
  version: 1,
  objectiveId: '0190a000-0000-7000-8000-000000000002',
  squadId: '0190a000-0000-7000-8000-000000000003',
  measure,
  unit: '%',
  dueOn: null,
  readableFromWeek: 1,
  cycle,
  reading: { value: 20, evidence: null, observedOn: day('2026-08-08') },
  confidence: 8,
  confidences: [8],
  trend: { state: 'none', rule: 'CF2', last: 8 },
  progress: progressOf(measure, { value: 20 }),
  plan: planOf(measure, cycle, null, today),
  suggestion: { state: 'none', rule: 'ST2', reason: 'no_reading' },
  said: { rule: 'ST3', status: 'on_track', suggested: null, isOverridden: false },
  signal: { rule: 'ST4', signal: 'on_track', said: 'on_track' },
  freshness: { rule: 'FR2', state: 'due', ageDays: 7, cadenceDays: 7, isStale: false },
  clash: null,
  ...part,
})

/** A squad's form with one key result. */
export const testForm = (keyResults: KeyResultView[] = [testKeyResult()]): CheckInForm => ({
  squad: { id: '0190a000-0000-7000-8000-000000000003', name: 'Payments', slug: 'payments' },
  cycle: { id: '0190a000-0000-7000-8000-000000000004', name: '2026-Q3', kind: 'quarter', ...cycle },
  today,
  weekOf: day('2026-08-10'),
  objectives: [{ id: '0190a000-0000-7000-8000-000000000002', key: 'PAY-3', title: 'Checkout in the app' }],
  keyResults,
  draft: null,
  last: null,
  can: { publish: true },
})
