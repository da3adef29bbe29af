import { anyway, plainBet } from '#api/testing/plain-bet'
import type { PermissionRow } from '#api/testing/permission-row'

export const boardsPermissions: readonly PermissionRow[] = [
  { procedure: 'boards.export', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  { procedure: 'boards.get', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  {
    procedure: 'boards.changes',
    as: 'bo',
    input: () => ({ unit: null, since: null, cursor: null }),
    refuses: [],
    foreign: 'ok',
  },
  {
    procedure: 'boards.move',
    as: 'founder',
    input: async ({ slug, boardId, founder }, api) => {
      const { id } = await api.as(founder).bets.create({ org: slug, ...plainBet(boardId, 'Never off the road') })
      return { boardId, betId: id, column: 'now', after: 'top', reason: 'Service waits hit renewals.', entry: anyway }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'boards.takeOff',
    as: 'founder',
    input: async ({ slug, boardId, founder }, api) => {
      const { id } = await api.as(founder).bets.create({ org: slug, ...plainBet(boardId, 'Never off the road') })
      return { betId: id, to: 'paused', reason: 'The mechanics are not hired yet.' }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'boards.edit',
    as: 'founder',
    input: ({ boardId }) => ({ boardId, expectedVersion: 1, nowLimit: 3, cadenceWeeks: 6, nextReviewOn: null }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'boards.create',
    as: 'lead',
    input: ({ tribeId }) => ({ unitId: tribeId, nowLimit: 3, cadenceWeeks: 6, nextReviewOn: null }),
    refuses: ['founder', 'anna', 'bo', 'former'],
  },
  { procedure: 'boards.dissent', as: 'bo', input: () => ({ unit: null }), refuses: [], foreign: 'ok' },
  {
    procedure: 'boards.rankPrivately',
    as: 'founder',
    input: async ({ slug, boardId, founder }, api) => {
      const { id } = await api.as(founder).bets.create({ org: slug, ...plainBet(boardId, 'Never off the road') })
      return { boardId, betIds: [id] }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  { procedure: 'boards.takeRankBack', as: 'founder', input: ({ boardId }) => ({ boardId }), refuses: [] },
]
