import { outsiders, type PermissionRow } from '#api/testing/permission-row'
import { plainGoal } from '#api/testing/plain-goal'

type Input = PermissionRow['input']

const setGoal: (...given: Parameters<Input>) => Promise<{ id: string; key: string }> = ({ slug, founder }, api) =>
  api.as(founder).goals.create({ org: slug, ...plainGoal('More riders') })
const council = { as: 'founder', refuses: ['anna', ...outsiders.filter((each) => each !== 'founder')] } as const
const { kind: _, beliefIds: __, ...says } = plainGoal('More riders')

export const goalsPermissions: readonly PermissionRow[] = [
  { procedure: 'goals.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'goals.overview', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'goals.get',
    as: 'bo',
    input: async (company, api) => ({ key: (await setGoal(company, api)).id }),
    refuses: [],
  },
  { procedure: 'goals.create', ...council, input: () => plainGoal('More riders'), foreign: 'ok' },
  {
    procedure: 'goals.edit',
    ...council,
    input: async (company, api) => ({
      goalId: (await setGoal(company, api)).id,
      expectedVersion: 1,
      ...says,
      target: 300,
      reason: 'It was too easy.',
    }),
  },
  {
    procedure: 'goals.end',
    ...council,
    input: async (company, api) => ({
      goalId: (await setGoal(company, api)).id,
      expectedVersion: 1,
      as: 'dropped',
      reason: 'Nobody steers by it.',
    }),
  },
  {
    procedure: 'goals.aim',
    ...council,
    input: async (company, api) => ({ goalId: (await setGoal(company, api)).id, beliefIds: [], seenIds: [] }),
  },
  {
    procedure: 'goals.read',
    ...council,
    input: async (company, api) => ({
      goalId: (await setGoal(company, api)).id,
      value: 120,
      observedOn: '2026-01-05',
      note: '',
    }),
  },
]
