import type { PermissionRow } from '#api/testing/permission-row'

export const rhythmPermissions: readonly PermissionRow[] = [
  { procedure: 'rhythm.get', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'rhythm.gap', as: 'bo', input: () => ({ kind: 'unlinked' }), refuses: [], foreign: 'ok' },
]
