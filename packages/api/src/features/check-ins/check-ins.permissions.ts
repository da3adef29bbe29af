import { v7 as uuidv7 } from 'uuid'
import { outsiders, type PermissionRow } from '#api/testing/permission-row'

export const checkInsPermissions: readonly PermissionRow[] = [
  { procedure: 'checkIns.export', as: 'bo', input: ({ alphaId }) => ({ squadId: alphaId }), refuses: [] },
  { procedure: 'checkIns.form', as: 'bo', input: ({ alphaId }) => ({ squadId: alphaId }), refuses: [] },
  {
    procedure: 'checkIns.saveDraft',
    as: 'anna',
    input: ({ alphaId, cycleId }) => ({
      checkInId: uuidv7(),
      squadId: alphaId,
      cycleId,
      weekOf: '2026-08-31',
      values: [],
      p1s: [],
      stoppedUs: '',
      nextWeeks: '',
      learning: '',
    }),
    refuses: outsiders,
  },
  {
    procedure: 'checkIns.publish',
    as: 'anna',
    input: ({ alphaId, cycleId, keyResultId }) => ({
      checkInId: uuidv7(),
      squadId: alphaId,
      cycleId,
      weekOf: '2026-08-31',
      values: [{ keyResultId, value: 31, confidence: 6, status: 'on_track' }],
    }),
    refuses: outsiders,
  },
]
