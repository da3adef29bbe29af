import { termChoiceInput } from '@polyrhythm/domain/orgs/terms'
import { expect, it } from 'vitest'
import { choiceOf, termFieldOf, termValuesOf } from './term-values.ts'

it('a choice goes into the form and comes out as it was', () => {
  const choice = { preset: 'plain', own: { bet: { one: 'initiative', many: 'initiatives' } } } as const
  expect(termValuesOf(choice)).toMatchObject({ preset: 'plain', bet_one: 'initiative', squad_one: '' })
  expect(choiceOf(termValuesOf(choice))).toEqual(choice)
})

it('a term whose fields are empty is the preset’s, one half said wants the other at its field', () => {
  const values = { ...termValuesOf({ preset: 'spotify', own: {} }), squad_one: ' ', tribe_one: 'area' }
  const { issues = [] } = termChoiceInput.safeParse(choiceOf(values)).error ?? {}
  expect(new Set(issues.map(({ path }) => termFieldOf(path.join('.'))))).toEqual(new Set(['tribe_many']))
})
