import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { anyway, plainBet } from '#api/testing/plain-bet'
import type { TestApi } from '#api/testing/test-api'
import type { PermissionRow } from '#api/testing/permission-row'

const newBet = ({ boardId }: TestCompany): CreateBet =>
  plainBet(boardId, 'First thirty days', { column: 'now', entry: anyway })

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
      const { boardId, beliefIds, goalIds, column, after, entry, ...says } = newBet(company)
      return { betId: id, expectedVersion: 1, ...says, reason: null }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.relate',
    as: 'founder',
    input: async (company, api) => ({ ...(await twoBets(company, api)), kind: 'depends_on', note: null }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.unrelate',
    as: 'founder',
    input: async (company, api) => {
      const ends = { ...(await twoBets(company, api)), kind: 'conflicts' } as const
      await api.as(company.founder).bets.relate({ org: company.slug, ...ends, note: null })
      return ends
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.argue',
    as: 'founder',
    input: async (company, api) => {
      const { betId } = await twoBets(company, api)
      return { betId, beliefIds: [], goalIds: [] }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]

const twoBets = async ({ slug: org, boardId, founder }: TestCompany, api: TestApi) => {
  const me = api.as(founder)
  const [one, other] = [
    await me.bets.create({ org, ...plainBet(boardId, 'First thirty days') }),
    await me.bets.create({ org, ...plainBet(boardId, 'Never off the road') }),
  ]
  return { betId: one.id, otherId: other.id }
}
