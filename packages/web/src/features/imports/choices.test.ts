import { expect, it } from 'vitest'
import { changeRow, noChoices, readChoices, resetRow, skipRow } from './choices.ts'

const importId = '01890a5d-ac96-774b-bcce-b302099a8057'
const tribe = { kind: 'tribe', title: 'Engineering' } as const

it('survives a reload, and whatever else may lie in the storage', () => {
  const choices = skipRow(changeRow(noChoices(importId), 'line-1', tribe, { ...tribe, title: '' }), 'line-2', true)
  expect(readChoices(JSON.stringify(choices))).toEqual(choices)
  for (const other of ['', '{', '{}', '[]', JSON.stringify({ ...choices, importId: 'x' })])
    expect(readChoices(other)).toBeNull()
})

it('a squad that was sent to another place is no longer skipped; one that was renamed is', () => {
  const squad = { kind: 'squad', title: 'Web', into: 'undecided', prefix: null } as const
  const skipped = skipRow(noChoices(importId), 'line-2', true)
  expect(changeRow(skipped, 'line-2', squad, { ...squad, into: 'new' }).skipped).toEqual({ 'line-2': false })
  expect(changeRow(skipped, 'line-2', squad, { ...squad, title: 'Web 2' }).skipped).toEqual({ 'line-2': true })
})

it('goes back to what was read', () => {
  const changed = changeRow(noChoices(importId), 'line-1', tribe, { ...tribe, title: 'Tech' })
  expect(resetRow(changed, 'line-1')).toEqual(noChoices(importId))
})
