import type { PermissionRow } from '#api/testing/permission-row'

export const alignmentPermissions: readonly PermissionRow[] = [
  { procedure: 'alignment.tree', as: 'bo', input: () => ({ cycleId: null }), refuses: [], foreign: 'ok' },
]
