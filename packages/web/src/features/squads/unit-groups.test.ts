import { expect, it } from 'vitest'
import type { UnitRow } from '#web/lib/api-types.ts'
import { directoryOf } from './unit-groups.ts'

const unit = (id: string, kind: UnitRow['kind'], parentId: string | null): UnitRow => ({
  id,
  kind,
  parentId,
  name: id,
  slug: id,
  mission: '',
  prefix: null,
  memberCount: 1,
  isMine: false,
  lastCheckInAt: null,
  freshness: { rule: 'FR2', state: 'never', ageDays: null, cadenceDays: 7, isStale: true },
})

it('the directory groups squads under their tribe, keeps empty tribes, and ends with those under none', () => {
  const { groups, others } = directoryOf([
    unit('acme', 'company', null),
    unit('car', 'squad', 'acme'),
    unit('commerce', 'tribe', 'acme'),
    unit('empty', 'tribe', 'acme'),
    unit('payments', 'squad', 'commerce'),
    unit('backend', 'chapter', 'commerce'),
  ])
  expect(groups.map(({ unit, squads }) => [unit?.id ?? null, squads.map(({ id }) => id)])).toEqual([
    ['commerce', ['payments']],
    ['empty', []],
    [null, ['car']],
  ])
  expect(others.map(({ id }) => id)).toEqual(['backend'])
})
