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
    input: async ({ slug, alphaId, anna }, api) => {
      await api.as(anna).members.invite({ org: slug, role: 'member', squadIds: [alphaId], note: '' })
      const { invitations } = await api.as(anna).members.list({ org: slug })
      return { invitationId: invitations[0]?.id ?? '' }
    },
    refuses: ['bo', 'lead', 'former'],
  },
]

export const membersOpen: readonly OpenRow[] = [
  { procedure: 'members.peekInvitation', needs: 'nobody', refusal: 'NOT_FOUND', input: () => ({ token: 'invented' }) },
  {
    procedure: 'members.acceptInvitation',
    needs: 'account',
    refusal: 'NOT_FOUND',
    input: () => ({ token: 'invented' }),
  },
]
