import { expect, it } from 'vitest'
import { objectPlaces, withExtra } from './extra.ts'
import { fieldsOf } from './fields.ts'

it('adds a property to each object of an input', () => {
  const input = { to: { kind: 'squad' }, values: [{ value: 1 }] }
  expect(objectPlaces(input).map((place) => withExtra(input, place, 'role'))).toEqual([
    { to: { kind: 'squad' }, values: [{ value: 1 }], role: 1 },
    { to: { kind: 'squad', role: 1 }, values: [{ value: 1 }] },
    { to: { kind: 'squad' }, values: [{ value: 1, role: 1 }] },
  ])
})

it('names the fields of an answer wherever they stand', () => {
  expect(fieldsOf({ list: [{ id: 1, by: { name: 'Ada' } }], '01a20348-53e4': { x: 1 } })).toEqual([
    'list',
    'list[].id',
    'list[].by',
    'list[].by.name',
    '<id>',
    '<id>.x',
  ])
})
