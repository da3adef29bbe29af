import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import type { Measure, Moving } from './measure.ts'
import { saidStatus, statusOfGap, suggestStatus } from './suggest-status.ts'

const q3 = { starts: day('2026-07-01'), ends: day('2026-09-30') }
const today = day('2026-08-31')
const hundred: Moving = { kind: 'increase', baseline: 0, baselineDueOn: null, target: 100 }
const inQ3 = (measure: Measure, more: { dueOn?: string; readableFromWeek?: number } = {}) => ({
  measure,
  cycle: q3,
  dueOn: more.dueOn === undefined ? null : day(more.dueOn),
  readableFromWeek: more.readableFromWeek ?? null,
})

describe('the suggested status', () => {
  it.each([
    [0, 'on_track'],
    [-0.1, 'on_track'],
    [-0.100_001, 'at_risk'],
    [-0.25, 'at_risk'],
    [-0.250_001, 'off_track'],
    [-3, 'off_track'],
    [2, 'on_track'],
  ] as const)('[ST1] a gap of %d is %s', (gap, status) => expect(statusOfGap(gap)).toBe(status))

  it('[ST1] binary fractions do not push a value over an edge', () => {
    const tenDays = { starts: day('2026-01-01'), ends: day('2026-01-10') }
    const suggestion = suggestStatus({ ...inQ3(hundred), cycle: tenDays }, { value: 20 }, day('2026-01-03'))
    expect(suggestion).toMatchObject({ state: 'suggested', status: 'on_track', gap: -0.1 })
  })

  it('[ST1] explains itself: progress, plan, gap', () => {
    expect(suggestStatus(inQ3(hundred), { value: 50 }, today)).toMatchObject({
      status: 'at_risk',
      progress: { shown: 0.5, rule: 'PR2' },
      plan: { share: 62 / 92, rule: 'PC1' },
      gap: -0.173_913_043,
    })
  })

  it('[ST1] every gap has exactly one status, and a better gap never a worse one', () => {
    const order = ['off_track', 'at_risk', 'on_track']
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -9, max: 9 }),
        fc.double({ noNaN: true, min: 0, max: 9 }),
        (gap, more) => {
          expect(order.indexOf(statusOfGap(gap + more))).toBeGreaterThanOrEqual(order.indexOf(statusOfGap(gap)))
        },
      ),
    )
  })

  it('[ST1] a band that is kept is on track from the first day; one that is left is not', () => {
    const band: Measure = { kind: 'keep_within', low: 0, high: 10 }
    expect(suggestStatus(inQ3(band), { value: 10 }, q3.starts)).toMatchObject({ status: 'on_track', gap: 0 })
    expect(suggestStatus(inQ3(band), { value: 12 }, q3.starts)).toMatchObject({ status: 'at_risk' })
    expect(suggestStatus(inQ3(band), { value: 13 }, q3.starts)).toMatchObject({ status: 'off_track' })
  })

  it('[ST2] says nothing before the week from which the number is readable', () => {
    const keyResult = inQ3(hundred, { readableFromWeek: 5 })
    expect(suggestStatus(keyResult, { value: 0 }, day('2026-07-27'))).toMatchObject({ reason: 'not_readable_yet' })
    expect(suggestStatus(keyResult, { value: 0 }, day('2026-07-29'))).toMatchObject({ status: 'off_track' })
    expect(suggestStatus(keyResult, { value: 0 }, day('2026-10-05'))).toMatchObject({ status: 'off_track' })
  })

  it('[ST2] says nothing without a baseline or a reading: silence is never green', () => {
    const due: Moving = { ...hundred, baseline: null, baselineDueOn: q3.ends }
    expect(suggestStatus(inQ3(due), { value: 90 }, today)).toMatchObject({ reason: 'baseline_due' })
    expect(suggestStatus(inQ3(hundred), null, today)).toMatchObject({ reason: 'no_reading' })
    expect(suggestStatus(inQ3({ kind: 'milestone' }), null, today)).toMatchObject({ reason: 'no_reading' })
  })

  it('[ST2] pace says nothing about a milestone before its day', () => {
    const milestone = inQ3({ kind: 'milestone' }, { dueOn: '2026-09-15' })
    expect(suggestStatus(milestone, { value: 0 }, today)).toMatchObject({ reason: 'milestone_not_due' })
    expect(suggestStatus(milestone, { value: 1, evidence: 'signed' }, today)).toMatchObject({ status: 'on_track' })
    expect(suggestStatus(milestone, { value: 0 }, day('2026-09-16'))).toMatchObject({ status: 'off_track' })
  })

  it('[ST3] an override shows as such; saying something where nothing was suggested does not', () => {
    const suggestion = suggestStatus(inQ3(hundred), { value: 90 }, today)
    expect(saidStatus('on_track', suggestion).isOverridden).toBe(false)
    expect(saidStatus('at_risk', suggestion)).toEqual({
      rule: 'ST3',
      status: 'at_risk',
      suggested: 'on_track',
      isOverridden: true,
    })
    expect(saidStatus('at_risk', suggestStatus(inQ3(hundred), null, today)).isOverridden).toBe(false)
  })
})
