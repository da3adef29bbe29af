import type { PermissionRow } from '#api/testing/permission-row'

const says = {
  statement: 'The rider decides',
  because: 'Renewals follow riding.',
  conviction: 4,
  horizon: null,
  reviewOn: null,
} as const

export const beliefsPermissions: readonly PermissionRow[] = [
  { procedure: 'beliefs.export', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'beliefs.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  // Anybody drafts one; what the council alone does is tested beside it.
  { procedure: 'beliefs.create', as: 'bo', input: () => ({ ...says, goalIds: [] }), refuses: [], foreign: 'ok' },
  {
    procedure: 'beliefs.edit',
    as: 'founder',
    input: async ({ slug, founder }, api) => {
      const { id } = await api.as(founder).beliefs.create({ org: slug, ...says, goalIds: [] })
      return { beliefId: id, expectedVersion: 1, ...says, reason: null }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
