import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { day } from '@polyrhythm/domain/cycles/day'
import { expect, it } from 'vitest'
import type { UnitRow } from '#web/lib/api-types.ts'
import { nestUnits } from './unit-rows.ts'

const unit = (id: string, parentId: string | null): UnitRow => ({
  id,
  parentId,
  kind: 'squad',
  name: id,
  mission: '',
  slug: id,
  prefix: null,
  memberCount: 0,
  isMine: false,
  lastCheckInAt: null,
  freshness: freshnessOf({ lastOn: null, today: day('2026-08-31'), cadenceDays: WEEKLY_DAYS }),
})

const shape = (units: UnitRow[]) => nestUnits(units).map(({ id, depth }) => `${depth}${id}`)

it('parents come before their children, each level in the order given', () => {
  expect(shape([unit('alpha', 'tribe'), unit('beta', 'tribe'), unit('co', null), unit('tribe', 'co')])).toEqual([
    '0co',
    '1tribe',
    '2alpha',
    '2beta',
  ])
})

it('nothing is lost when a parent is unknown', () => {
  expect(shape([unit('lone', 'gone'), unit('co', null)])).toEqual(['0lone', '0co'])
})
