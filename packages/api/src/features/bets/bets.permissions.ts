import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { plainBet } from '#api/testing/plain-bet'
import type { PermissionRow } from '#api/testing/permission-row'

const newBet = ({ boardId }: TestCompany): CreateBet => plainBet(boardId, 'First thirty days', { column: 'now' })

export const betsPermissions: readonly PermissionRow[] = [
  {
    procedure: 'bets.get',
    as: 'bo',
    input: async (company, api) => {
      const { key } = await api.as(company.founder).bets.create({ org: company.slug, ...newBet(company) })
      return { key }
    },
    refuses: [],
  },
  { procedure: 'bets.create', as: 'bo', input: newBet, refuses: [] },
  {
    procedure: 'bets.edit',
    as: 'founder',
    input: async (company, api) => {
      const { id } = await api.as(company.founder).bets.create({ org: company.slug, ...newBet(company) })
      const { boardId, beliefIds, goalIds, column, after, ...says } = newBet(company)
      return { betId: id, expectedVersion: 1, ...says, reason: null }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
