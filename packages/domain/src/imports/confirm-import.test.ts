import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { baselineDueFor, confirmImportInput } from './confirm-import.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const measure = { kind: 'increase', baseline: null, target: 80, low: null, high: null }
const named = { externalId: null, occurrence: 0, seen: null }
const keyResult = { ...named, title: '>80 % done', note: '', measure, unit: '%', dueOn: null }
const objective = { ...named, title: 'Grow', why: '', note: '', ambition: 'aspirational', keyResults: [keyResult] }
const squad = { kind: 'new', name: 'Web', slug: 'web', prefix: 'WEB', mission: '', tribe: 0 }
const command = {
  importId: id,
  runId: id,
  label: 'okrs.csv',
  reason: null,
  cycleId: id,
  tribes: [{ name: 'Engineering', slug: 'engineering', mission: '' }],
  squads: [
    { squad, objectives: [objective] },
    { squad: { kind: 'existing', squadId: id }, objectives: [] },
  ],
}
const accepts = (input: unknown) => confirmImportInput.safeParse(input).success

describe('what a person confirmed', () => {
  it('takes new squads in new tribes and squads that are there already', () => {
    expect(accepts(command)).toBe(true)
  })

  it('refuses a tribe that is not there, no squad at all, and a measure without a target', () => {
    expect(accepts({ ...command, tribes: [] })).toBe(false)
    expect(accepts({ ...command, squads: [] })).toBe(false)
    const aimless = { ...keyResult, measure: { ...measure, target: null } }
    expect(accepts({ ...command, squads: [{ squad, objectives: [{ ...objective, keyResults: [aimless] }] }] })).toBe(
      false,
    )
  })

  it('refuses more rows than any page has', () => {
    const full = { ...objective, keyResults: Array.from({ length: 100 }, () => keyResult) }
    const many = (count: number) => ({
      ...command,
      squads: [{ squad, objectives: Array.from({ length: count }, () => full) }],
    })
    expect(accepts(many(19))).toBe(true)
    expect(accepts(many(20))).toBe(false)
  })

  it('[IM8] a missing baseline is due in two weeks of the cycle, at its end at the latest', () => {
    const quarter = { starts: day('2026-07-01'), ends: day('2026-09-30') }
    const sprint = { starts: day('2026-07-01'), ends: day('2026-07-07') }
    expect(baselineDueFor(quarter, day('2026-06-10'))).toBe('2026-07-15')
    expect(baselineDueFor(quarter, day('2026-08-20'))).toBe('2026-09-03')
    expect(baselineDueFor(quarter, day('2026-09-25'))).toBe('2026-09-30')
    expect(baselineDueFor(sprint, day('2026-06-10'))).toBe('2026-07-07')
  })
})
