import { createKeyResultInput } from '@polyrhythm/domain/key-results/create-key-result'
import { describe, expect, it } from 'vitest'
import { emptyKeyResult, fieldOfProblem, keyResultFieldsOf, type KeyResultValues } from './key-result-values.ts'

const filled: KeyResultValues = {
  ...emptyKeyResult,
  title: 'Failed payments',
  kind: 'decrease',
  unit: '%',
  baseline: 4,
  target: 2,
  low: 1,
  high: 9,
  baselineDueOn: '2026-09-30',
}
const read = (values: KeyResultValues) =>
  createKeyResultInput.safeParse({ objectiveId: '0190a000-0000-7000-8000-000000000000', ...keyResultFieldsOf(values) })
const problemsOf = (values: KeyResultValues) =>
  read(values).error?.issues.map(({ path, message }) => fieldOfProblem(path.map(String).join('.'), message, values))

describe('the form of a key result', () => {
  it('sends only what its kind has', () => {
    expect(keyResultFieldsOf(filled).measure).toEqual({
      kind: 'decrease',
      baseline: 4,
      baselineDueOn: null,
      target: 2,
      low: null,
      high: null,
    })
    expect(keyResultFieldsOf({ ...filled, kind: 'keep_within' }).measure).toMatchObject({
      baseline: null,
      low: 1,
      high: 9,
    })
    expect(keyResultFieldsOf({ ...filled, kind: 'milestone' })).toMatchObject({ unit: '', measure: { target: null } })
  })

  it('a baseline that nobody knows is a day instead of a number', () => {
    const { measure } = keyResultFieldsOf({ ...filled, isBaselineUnknown: true })
    expect(measure).toMatchObject({ baseline: null, baselineDueOn: '2026-09-30' })
  })

  it('[PR1] says what is wrong with the measure at the field that can put it right', () => {
    expect(read(filled).success).toBe(true)
    expect(problemsOf({ ...filled, target: null })).toEqual(['target'])
    expect(problemsOf({ ...filled, target: 5 })).toEqual(['target'])
    expect(problemsOf({ ...filled, baseline: null })).toEqual(['baseline'])
    expect(problemsOf({ ...filled, isBaselineUnknown: true, baselineDueOn: null })).toEqual(['baselineDueOn'])
    expect(problemsOf({ ...filled, kind: 'keep_within', low: null })).toEqual(['low'])
    expect(problemsOf({ ...filled, title: ' ' })).toEqual(['title'])
  })
})
