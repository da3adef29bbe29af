import type { OpenRow, PermissionRow } from '#api/testing/permission-row'

const says = { name: 'Ours', timezone: 'Europe/Berlin', cycleKind: 'quarter' } as const

export const orgsPermissions: readonly PermissionRow[] = [
  { procedure: 'orgs.get', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'orgs.edit',
    as: 'founder',
    input: () => says,
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'orgs.chooseTerms',
    as: 'founder',
    input: () => ({ preset: 'plain', own: { squad: { one: 'crew', many: 'crews' } } }),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'orgs.archive',
    as: 'founder',
    input: () => ({}),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'orgs.restore',
    as: 'founder',
    input: () => ({}),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'orgs.delete',
    as: 'founder',
    needsProof: true,
    input: ({ slug }) => ({ name: slug }),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'UNPROCESSABLE_CONTENT',
  },
]

export const orgsOpen: readonly OpenRow[] = [
  { procedure: 'orgs.isSlugFree', needs: 'account', input: () => ({ slug: 'somewhere' }) },
  {
    procedure: 'orgs.create',
    needs: 'account',
    input: () => ({ ...says, terms: 'plain', slug: `org-${crypto.randomUUID().slice(0, 8)}` }),
  },
]
