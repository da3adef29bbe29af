import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { TestApi } from '#api/testing/test-api'
import type { OpenRow, PermissionRow } from '#api/testing/permission-row'

export const membersPermissions: readonly PermissionRow[] = [
  { procedure: 'members.export', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'members.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'members.invite',
    as: 'anna',
    input: ({ alphaId }) => ({ role: 'member', squadIds: [alphaId], note: '' }),
    refuses: ['bo', 'lead', 'former'],
    foreign: 'FORBIDDEN',
  },
  {
    procedure: 'members.revokeInvitation',
    as: 'anna',
    input: async (company, api) => ({ invitationId: await anInvitation(company, api) }),
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'members.resendInvitation',
    as: 'anna',
    input: async (company, api) => ({ invitationId: await anInvitation(company, api) }),
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'members.mailInvitations',
    as: 'anna',
    input: ({ alphaId }) => ({ role: 'member', squadIds: [alphaId], note: '', emails: ['new@example.com'] }),
    refuses: ['bo', 'lead', 'former'],
    foreign: 'FORBIDDEN',
  },
  { procedure: 'members.get', as: 'bo', input: ({ anna }) => ({ memberId: anna.memberId }), refuses: [] },
  {
    procedure: 'members.describe',
    as: 'anna',
    input: ({ anna }) => ({ memberId: anna.memberId, name: 'Anna A.', title: 'Engineer' }),
    refuses: ['bo', 'lead', 'former'],
    foreign: 'FORBIDDEN',
  },
  {
    procedure: 'members.setRole',
    as: 'founder',
    needsProof: true,
    input: ({ anna }) => ({ memberId: anna.memberId, role: 'member' }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'members.handOver',
    as: 'founder',
    needsProof: true,
    input: ({ anna }) => ({ memberId: anna.memberId }),
    refuses: ['bo', 'lead', 'former'],
    raises: 'anna',
  },
  { procedure: 'members.listDomains', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'members.openDomain',
    as: 'founder',
    needsProof: true,
    input: () => ({ domain: 'example.com' }),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'members.closeDomain',
    as: 'founder',
    input: () => ({ domain: 'example.com' }),
    refuses: ['anna', 'bo', 'lead', 'former'],
    foreign: 'ok',
  },
  {
    procedure: 'members.remove',
    as: 'founder',
    input: ({ anna }) => ({ memberId: anna.memberId }),
    refuses: ['bo', 'lead', 'former'],
  },
]

const anInvitation = async ({ slug, alphaId, anna }: TestCompany, api: TestApi): Promise<string> => {
  await api.as(anna).members.invite({ org: slug, role: 'member', squadIds: [alphaId], note: '' })
  const { invitations } = await api.as(anna).members.list({ org: slug })
  return invitations[0]?.id ?? ''
}

export const membersOpen: readonly OpenRow[] = [
  { procedure: 'members.peekInvitation', needs: 'nobody', refusal: 'NOT_FOUND', input: () => ({ token: 'invented' }) },
  { procedure: 'members.listJoinable', needs: 'account', input: () => undefined },
  { procedure: 'members.join', needs: 'account', refusal: 'NOT_FOUND', input: () => ({ slug: 'nowhere' }) },
  {
    procedure: 'members.acceptInvitation',
    needs: 'account',
    refusal: 'NOT_FOUND',
    input: () => ({ token: 'invented' }),
  },
]
