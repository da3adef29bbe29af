import { day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import type { GoalPage } from '#web/lib/api-types.ts'
import { english } from '#web/messages/catalogue.ts'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { goalChanges } from './goal-changes.ts'
import { goalSeriesOf } from './goal-series.ts'

const t = createTranslate(termPresets.spotify, english)
const revision = (version: number, at: string, more: Partial<GoalPage['revisions'][number]> = {}) => ({
  version,
  at,
  by: 'Elin',
  reason: 'More is possible.',
  title: 'Uptime',
  metric: '',
  unit: '%',
  baseline: 96,
  target: 98,
  dueOn: '2027-12-31',
  state: 'active' as const,
  ...more,
})
const goal = {
  baseline: 96.1,
  target: 98.5,
  setOn: day('2026-01-01'),
  dueOn: day('2027-12-31'),
  readings: [{ id: '1', value: 96.1, observedOn: '2025-12-15', note: '', by: 'Elin', recordedAt: '' }],
  revisions: [
    revision(1, '2026-01-01T08:00:00Z'),
    revision(2, '2026-03-02T08:00:00Z', { target: 98.5 }),
    revision(3, '2026-04-06T08:00:00Z', { target: 98.5, baseline: 96.1 }),
  ],
} as unknown as GoalPage

describe('the trajectory of a goal', () => {
  it('begins with the first reading, ends on the due day, and is paced from the day on which it was set', () => {
    expect(goalSeriesOf(goal, '2026-08-31', t)).toMatchObject({
      start: '2025-12-15',
      end: '2027-12-31',
      planName: 'Linear pace, for orientation',
      plan: [
        { day: '2026-01-01', value: 96.1 },
        { day: '2027-12-31', value: 98.5 },
      ],
    })
  })

  it('marks where target and baseline moved', () => {
    expect(goalSeriesOf(goal, '2026-08-31', t)).toMatchObject({
      targetChanges: [{ day: '2026-03-02', from: 98, to: 98.5 }],
      baselineChanges: [{ day: '2026-04-06', from: 96, to: 96.1 }],
    })
  })

  it('is not paced without a due day, and not drawn without a target', () => {
    expect(goalSeriesOf({ ...goal, dueOn: null }, '2026-08-31', t)).toMatchObject({ plan: [], end: '2026-09-28' })
    expect(goalSeriesOf({ ...goal, target: null }, '2026-08-31', t)).toBeNull()
  })
})

it('says what changed between two versions, with units and days', () => {
  const after = revision(2, '2026-03-02T08:00:00Z', { target: 98.5, dueOn: null, state: 'missed' })
  expect(goalChanges(revision(1, ''), after, t, (on) => `<${on}>`)).toEqual([
    'Running → Missed',
    'Target 98% → 98.5%',
    'Due <2027-12-31> → –',
  ])
})
