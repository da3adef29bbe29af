import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import type { PermissionRow } from '#api/testing/permission-row'

const says: Omit<CreateBet, 'boardId'> = {
  title: 'Never off the road',
  summary: '',
  sponsorId: null,
  roadManagerId: null,
  odds: null,
  appetite: '',
  decideOn: null,
  killCriteria: [],
  assumptions: [],
  metric: null,
  beliefIds: [],
  goalIds: [],
  column: 'next',
  after: 'top',
  reason: 'Uptime first.',
}

export const boardsPermissions: readonly PermissionRow[] = [
  { procedure: 'boards.get', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  {
    procedure: 'boards.move',
    as: 'founder',
    input: async ({ slug, boardId, founder }, api) => {
      const { id } = await api.as(founder).bets.create({ org: slug, boardId, ...says })
      return { boardId, betId: id, column: 'now', after: 'top', reason: 'Service waits hit renewals.' }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
