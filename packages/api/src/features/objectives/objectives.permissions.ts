import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const says = {
  title: 'Riders ride',
  why: '',
  ambition: 'aspirational',
  basis: 'own_mission',
  basisReason: 'Ours.',
} as const

export const objectivesPermissions: readonly PermissionRow[] = [
  { procedure: 'objectives.get', as: 'bo', input: () => ({ key: 'ALF-1' }), refuses: [], foreign: 'ok' },
  {
    procedure: 'objectives.list',
    as: 'bo',
    input: ({ cycleId, tribeId }) => ({
      cycleId,
      unitIds: [tribeId],
      statuses: ['none'],
      ambition: null,
      text: 'alf-',
      sort: 'squad',
      order: 'ascending',
      cursor: null,
    }),
    refuses: [],
  },
  {
    procedure: 'objectives.create',
    as: 'anna',
    input: ({ alphaId, cycleId }) => ({ squadId: alphaId, cycleId, ...says }),
    refuses: outsiders,
  },
  {
    procedure: 'objectives.edit',
    as: 'anna',
    input: ({ objectiveId }) => ({ objectiveId, expectedVersion: 1, ...says, reason: null }),
    refuses: outsiders,
  },
]
