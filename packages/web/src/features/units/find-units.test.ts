import { expect, it } from 'vitest'
import type { UnitRow } from '#web/lib/api-types.ts'
import { findPeople, findUnits, peopleByUnit } from './find-units.ts'

const unit = (id: string, mission: string): UnitRow => ({
  id,
  kind: 'guild',
  parentId: null,
  name: id,
  slug: id,
  mission,
  prefix: null,
  memberCount: 0,
  isMine: false,
  lastCheckInAt: null,
  freshness: { rule: 'FR2', state: 'never', ageDays: null, cadenceDays: 7, isStale: true },
})
const units = [unit('Payslip', 'any payroll'), unit('Backend', ''), unit('Learning', 'from failure')]
const people = peopleByUnit([
  { id: 'Backend', people: [{ memberId: 'm', name: 'Gustaf Öst', role: 'participant' }] },
  {
    id: 'Learning',
    people: [
      { memberId: 'a', name: 'Agnes', role: 'lead' },
      { memberId: 'm', name: 'Gustaf Öst', role: 'coach' },
      { memberId: 'm', name: 'Gustaf Öst', role: 'lead' },
    ],
  },
])
const found = (text: string) => findUnits(units, people, text).map(({ name }) => name)

it('finds a unit by its name, by what it is for, and by who sits there, in any case', () => {
  expect(found(' PAY ')).toEqual(['Payslip'])
  expect(found('fail')).toEqual(['Learning'])
  expect(found('öst')).toEqual(['Backend', 'Learning'])
  expect(found('a')).toEqual(['Payslip', 'Backend', 'Learning'])
  expect(found('nobody')).toEqual([])
})

it('nothing typed is everything', () => {
  expect(found('  ')).toHaveLength(3)
})

it('finds people once each, by name, with every unit in which they sit', () => {
  const whom = (text: string) =>
    findPeople(units, people, text).map(({ name, units }) => [name, ...units.map(({ id }) => id)])
  expect(whom('G')).toEqual([
    ['Agnes', 'Learning'],
    ['Gustaf Öst', 'Backend', 'Learning'],
  ])
  expect(whom(' ')).toEqual([])
})
