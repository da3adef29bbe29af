import { plainBet } from '#api/testing/plain-bet'
import type { PermissionRow } from '#api/testing/permission-row'

export const boardsPermissions: readonly PermissionRow[] = [
  { procedure: 'boards.export', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  { procedure: 'boards.get', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  {
    procedure: 'boards.move',
    as: 'founder',
    input: async ({ slug, boardId, founder }, api) => {
      const { id } = await api.as(founder).bets.create({ org: slug, ...plainBet(boardId, 'Never off the road') })
      return { boardId, betId: id, column: 'now', after: 'top', reason: 'Service waits hit renewals.' }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
