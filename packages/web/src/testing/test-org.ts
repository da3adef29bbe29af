import type { Org } from '#web/lib/api-types.ts'

/** An organisation for tests of screens; Ann sits in Payments. */
export const testOrg: Org = {
  slug: 'acme',
  name: 'Acme',
  timeZone: 'Europe/Stockholm',
  cycleKind: 'quarter',
  terms: 'spotify',
  ownTerms: {},
  isSample: false,
  isArchived: false,
  deleteOn: null,
  today: '2026-08-15' as Org['today'],
  companyId: '0190a000-0000-7000-8000-0000000000c0',
  cycles: [],
  runningCycle: null,
  me: {
    memberId: '0190a000-0000-7000-8000-0000000000a0' as Org['me']['memberId'],
    name: 'Ann Novak',
    isAdmin: false,
    isCouncil: false,
    squads: [{ id: '0190a000-0000-7000-8000-000000000003', name: 'Payments', slug: 'payments' }],
  },
  can: { edit: false, archive: false, invite: false, createUnit: false, createCycle: false },
}
