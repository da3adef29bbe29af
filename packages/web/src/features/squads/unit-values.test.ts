import { createSquadInput } from '@polyrhythm/domain/squads/create-unit'
import { expect, it } from 'vitest'
import { emptyUnit, namesOf, squadCommand } from './unit-values.ts'

it('[SL3] [KY2] address and prefix follow the name until somebody types another', () => {
  const values = { ...emptyUnit, name: 'Payments & Co' }
  expect(namesOf(values, [])).toEqual({ slug: 'payments-co', prefix: 'PAY' })
  expect(namesOf({ ...values, slug: 'pay', prefix: 'PYM' }, [])).toEqual({ slug: 'pay', prefix: 'PYM' })
  expect(namesOf(emptyUnit, [])).toEqual({ slug: '', prefix: '' })
})

it('a named squad is a whole command', () => {
  expect(createSquadInput.safeParse(squadCommand({ ...emptyUnit, name: 'Payments' }, [])).success).toBe(true)
})
