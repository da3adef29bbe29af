import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const says = {
  title: 'First ride within three days',
  measure: { kind: 'increase', baseline: 10, baselineDueOn: null, target: 60, low: null, high: null },
  unit: '%',
  dueOn: null,
  readableFromWeek: null,
} as const

export const keyResultsPermissions: readonly PermissionRow[] = [
  { procedure: 'keyResults.get', as: 'bo', input: () => ({ key: 'ALF-1.1' }), refuses: [], foreign: 'ok' },
  {
    procedure: 'keyResults.create',
    as: 'anna',
    input: ({ objectiveId }) => ({ objectiveId, ...says }),
    refuses: outsiders,
  },
  {
    procedure: 'keyResults.edit',
    as: 'anna',
    input: ({ keyResultId }) => ({ keyResultId, expectedVersion: 1, ...says, reason: 'Half of July was missing.' }),
    refuses: outsiders,
  },
]
