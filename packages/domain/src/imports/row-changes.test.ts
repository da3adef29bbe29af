import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { objectiveIdentity, sameTitle } from './identity.ts'
import {
  importedKeyResult,
  importedObjective,
  keyResultChanges,
  objectiveChanges,
  type StandingKeyResult,
} from './row-changes.ts'

const due = day('2026-07-15')
const standing: StandingKeyResult = {
  title: 'Sign-ups',
  body: 'Owner: Ana',
  measure: { kind: 'increase', baseline: 10, baselineDueOn: null, target: 50, low: null, high: null },
  unit: '%',
  dueOn: day('2026-09-01'),
}
const said = {
  title: 'Sign-ups',
  note: '',
  measure: { kind: 'increase' as const, baseline: null, target: 60, low: null, high: null },
  unit: '',
  dueOn: null,
}

describe('importing again', () => {
  it('[IM17] changes what the source says and keeps what it leaves empty', () => {
    const next = importedKeyResult(standing, said, due)
    expect(keyResultChanges(standing, next)).toEqual([{ field: 'target', from: 50, to: 60 }])
    expect(next).toMatchObject({ body: 'Owner: Ana', unit: '%', dueOn: '2026-09-01', measure: { baseline: 10 } })
  })

  it('[IM17] a measure of another kind takes the place of the old one', () => {
    const measure = { kind: 'keep_within' as const, baseline: null, target: null, low: 1, high: 2 }
    expect(importedKeyResult(standing, { ...said, measure }, due)).toMatchObject({
      measure: { kind: 'keep_within', baseline: null, target: null, low: 1, high: 2 },
      unit: '',
    })
  })

  it('[IM17] the same once more changes nothing', () => {
    const number = fc.option(fc.integer(), { nil: null })
    const kind = fc.constantFrom('increase' as const, 'decrease' as const, 'keep_within' as const, 'milestone' as const)
    const row = fc.record({
      title: fc.string(),
      note: fc.string(),
      measure: fc.record({ kind, baseline: number, target: number, low: number, high: number }),
      unit: fc.string(),
      dueOn: fc.constantFrom(null, day('2026-08-01')),
    })
    fc.assert(
      fc.property(row, (again) => {
        const once = importedKeyResult(standing, again, due)
        expect(keyResultChanges(once, importedKeyResult(once, again, due))).toEqual([])
      }),
    )
    const objective = { title: 'Grow', why: 'Because', note: '', ambition: null }
    const once = importedObjective({ title: 'Grow', body: 'Else', ambition: 'aspirational' }, objective)
    expect(once).toEqual({ title: 'Grow', body: 'Because', ambition: 'aspirational' })
    expect(objectiveChanges(once, importedObjective(once, objective))).toEqual([])
  })

  it('[IM16] a row is the same by its id, else by its title however it is typed, in one squad and cycle', () => {
    const [place, row] = [
      { squadId: 'a', cycleId: 'q3' },
      { externalId: null, title: 'Grow  “fast”.', occurrence: 0 },
    ]
    const same = objectiveIdentity(place, { ...row, title: 'grow fast' })
    expect(objectiveIdentity(place, row)).toBe(same)
    expect(objectiveIdentity(place, { ...row, occurrence: 1 })).not.toBe(same)
    expect(objectiveIdentity({ ...place, cycleId: 'q4' }, row)).not.toBe(same)
    const named = objectiveIdentity(place, { ...row, externalId: 'O-1' })
    expect(objectiveIdentity(place, { externalId: 'O-1', title: 'Renamed', occurrence: 3 })).toBe(named)
    expect(sameTitle(sameTitle('  A  b!! '))).toBe(sameTitle('a B'))
  })
})
