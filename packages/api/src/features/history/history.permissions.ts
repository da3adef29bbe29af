import type { PermissionRow } from '#api/testing/permission-row'

export const historyPermissions: readonly PermissionRow[] = [
  { procedure: 'history.get', as: 'bo', input: ({ objectiveId }) => ({ nodeId: objectiveId }), refuses: [] },
]
