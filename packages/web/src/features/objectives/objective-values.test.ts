import { describe, expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { compareObjectives, emptyObjective, objectiveFieldsOf } from './objective-values.ts'

describe('the form of an objective', () => {
  it('[AL5] a reason belongs only to a basis that is not a bet', () => {
    const reasoned = { ...emptyObjective, basisReason: 'Keeps us awake at night' }
    expect(objectiveFieldsOf(reasoned).basisReason).toBeNull()
    expect(objectiveFieldsOf({ ...reasoned, basis: 'health' }).basisReason).toBe('Keeps us awake at night')
    expect(objectiveFieldsOf({ ...reasoned, basis: 'health', basisReason: ' ' }).basisReason).toBeNull()
  })

  it('compares both texts in the words of the screen', () => {
    const t = createTranslate(termPresets.spotify)
    const mine = { ...emptyObjective, title: 'Mine', ambition: 'aspirational' as const }
    const differing = compareObjectives({ ...emptyObjective, title: 'Theirs' }, mine, t).filter(
      (field) => field.theirs !== field.mine,
    )
    expect(differing).toEqual([
      { label: 'Objective', theirs: 'Theirs', mine: 'Mine' },
      { label: 'Ambition', theirs: 'Committed', mine: 'Aspirational' },
    ])
  })
})
