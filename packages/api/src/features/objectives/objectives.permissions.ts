import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const says = {
  title: 'Riders ride',
  why: '',
  ambition: 'aspirational',
  basis: 'own_mission',
  basisReason: 'Ours.',
} as const

const wholeList = { unitIds: [], statuses: [], ambition: null, text: '', sort: 'key', order: 'ascending' }

export const objectivesPermissions: readonly PermissionRow[] = [
  {
    procedure: 'objectives.export',
    as: 'bo',
    input: ({ cycleId }) => ({ ...wholeList, cycleId }),
    refuses: [],
  },
  {
    procedure: 'objectives.exportKeyResults',
    as: 'bo',
    input: ({ cycleId }) => ({ ...wholeList, cycleId }),
    refuses: [],
  },
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
