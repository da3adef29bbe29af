import type { PermissionRow } from '#api/testing/permission-row'

export const homePermissions: readonly PermissionRow[] = [
  { procedure: 'home.get', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'home.steps', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'home.hideSteps', as: 'bo', input: () => ({ isHidden: true }), refuses: [], foreign: 'ok' },
]
