import type { PermissionRow } from '#api/testing/permission-row'

export const auditPermissions: readonly PermissionRow[] = [
  {
    procedure: 'audit.list',
    as: 'bo',
    input: () => ({ cursor: null, kind: null, memberId: null, from: null, until: null }),
    refuses: [],
    foreign: 'ok',
  },
  {
    procedure: 'audit.export',
    as: 'bo',
    input: () => ({ cursor: null, kind: null, memberId: null, from: null, until: null }),
    refuses: [],
    foreign: 'ok',
  },
]
