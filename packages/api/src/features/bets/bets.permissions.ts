import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { day } from '@polyrhythm/domain/cycles/day'
import type { PermissionRow } from '#api/testing/permission-row'

const says = {
  title: 'First thirty days',
  summary: '',
  sponsorId: null,
  roadManagerId: null,
  odds: 60,
  appetite: '90 person-months',
  decideOn: day('2026-12-31'),
  killCriteria: ['Fewer than 58 % by October.'],
  assumptions: [],
  metric: null,
}

export const newBet = ({ boardId }: TestCompany): CreateBet => ({
  boardId,
  ...says,
  beliefIds: [],
  goalIds: [],
  column: 'now',
  after: 'top',
  reason: 'Habit decides renewals.',
})

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
      return { betId: id, expectedVersion: 1, ...says, reason: null }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
