import { v7 as uuidv7 } from 'uuid'
import { outsiders, type PermissionRow } from '#api/testing/permission-row'

export const importsPermissions: readonly PermissionRow[] = [
  {
    procedure: 'imports.confirm',
    as: 'anna',
    input: ({ alphaId, cycleId }) => ({
      importId: uuidv7(),
      cycleId,
      tribes: [],
      squads: [
        {
          squad: { kind: 'existing', squadId: alphaId },
          objectives: [
            {
              title: 'Scale',
              why: '',
              note: '',
              ambition: 'aspirational',
              keyResults: [
                {
                  title: 'Repos',
                  note: '',
                  unit: 'M',
                  measure: { kind: 'increase', baseline: null, target: 5.5, low: null, high: null },
                },
              ],
            },
          ],
        },
      ],
    }),
    refuses: outsiders,
  },
]
