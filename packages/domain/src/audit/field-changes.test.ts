import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldChanges } from './field-changes.ts'

describe('[AU1] what differs between two versions', () => {
  it('is each field with what it said before and says now', () => {
    const before = { title: 'Grow', target: 10, due_on: '2026-09-30', note: 'same' }
    const after = { title: 'Grow faster', target: 12, due_on: null, note: 'same' }
    expect(fieldChanges(before, after)).toEqual([
      { field: 'due_on', from: '2026-09-30', to: null },
      { field: 'target', from: '10', to: '12' },
      { field: 'title', from: 'Grow', to: 'Grow faster' },
    ])
  })

  it('is all that a first version says, and nothing that is nothing', () => {
    const first = { title: 'Grow', body: '', unit_ids: [], until_on: 'infinity', role: 'admin', tags: ['a', 'b'] }
    expect(fieldChanges(null, first).map(({ field, to }) => `${field} ${to}`)).toEqual([
      'role admin',
      'tags a, b',
      'title Grow',
    ])
  })

  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (said) => {
        expect(fieldChanges(said, said)).toEqual([])
      }),
    )
  })

  it('turns round with the versions', () => {
    const said = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    )
    fc.assert(
      fc.property(said, said, (one, other) => {
        const turned = fieldChanges(other, one).map(({ field, from, to }) => ({ field, from: to, to: from }))
        expect(fieldChanges(one, other)).toEqual(turned)
      }),
    )
  })
})
