import type { PermissionRow } from '#api/testing/permission-row'

export const cyclesPermissions: readonly PermissionRow[] = [
  {
    procedure: 'cycles.create',
    as: 'founder',
    input: () => ({ name: '2027-Q1', kind: 'quarter', starts: '2027-01-01', ends: '2027-03-31' }),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
]
