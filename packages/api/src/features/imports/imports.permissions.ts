import type { TestCompany } from '@polyrhythm/db/testing/company'
import { v7 as uuidv7 } from 'uuid'
import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const named = { externalId: null, occurrence: 0 }
const keyResult = {
  ...named,
  title: 'Repos',
  note: '',
  unit: 'M',
  dueOn: null,
  measure: { kind: 'increase', baseline: null, target: 5.5, low: null, high: null } as const,
}
const objective = { ...named, title: 'Scale', why: '', note: '', ambition: null }

/** One new objective with one key result, into Alpha. */
const intoAlpha = ({ alphaId, cycleId }: TestCompany) => ({
  importId: uuidv7(),
  runId: uuidv7(),
  label: 'okrs.csv',
  reason: null,
  cycleId,
  tribes: [],
  squads: [
    {
      squad: { kind: 'existing' as const, squadId: alphaId },
      objectives: [
        { ...objective, title: `Scale ${uuidv7()}`, seen: null, keyResults: [{ ...keyResult, seen: null }] },
      ],
    },
  ],
})

export const importsPermissions: readonly PermissionRow[] = [
  { procedure: 'imports.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'imports.compare',
    as: 'anna',
    input: ({ alphaId, cycleId }) => ({
      cycleId,
      squads: [{ squadId: alphaId, objectives: [{ ...objective, keyResults: [keyResult] }] }],
    }),
    refuses: outsiders,
  },
  { procedure: 'imports.confirm', as: 'anna', input: intoAlpha, refuses: outsiders },
  {
    procedure: 'imports.undo',
    as: 'anna',
    input: async (company, api) => {
      const input = intoAlpha(company)
      await api.as(company.anna).imports.confirm({ org: company.slug, ...input })
      return { runId: input.runId, reason: 'Undone' }
    },
    refuses: outsiders,
  },
]
