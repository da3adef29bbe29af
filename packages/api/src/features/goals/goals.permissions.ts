import type { PermissionRow } from '#api/testing/permission-row'

export const goalsPermissions: readonly PermissionRow[] = [
  { procedure: 'goals.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
]
