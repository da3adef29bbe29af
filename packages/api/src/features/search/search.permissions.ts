import type { PermissionRow } from '#api/testing/permission-row'

export const searchPermissions: readonly PermissionRow[] = [
  { procedure: 'search.find', as: 'bo', input: () => ({ text: 'ride' }), refuses: [], foreign: 'ok' },
]
