import { createUnitInput } from '@polyrhythm/domain/squads/create-unit'
import { expect, it } from 'vitest'
import { commandOf, type UnitValues } from './unit-values.ts'

const values: UnitValues = {
  kind: 'squad',
  name: 'Payslip',
  slug: 'payslip',
  prefix: 'pay',
  parentId: '0199a3c0-0000-7000-8000-000000000001',
  mission: '',
  takeSeat: true,
}

it('a squad comes with its prefix in capitals and the zone of the organisation', () => {
  expect(createUnitInput.parse(commandOf(values))).toMatchObject({ prefix: 'PAY', timezone: null, takeSeat: true })
})

it('a tribe has neither prefix nor seat', () => {
  const command = createUnitInput.parse(commandOf({ ...values, kind: 'tribe' }))
  expect(command).not.toHaveProperty('prefix')
  expect(command).not.toHaveProperty('takeSeat')
})
