import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { PermissionRow } from '#api/testing/permission-row'
import { plainBet } from '#api/testing/plain-bet'
import type { TestApi } from '#api/testing/test-api'

const says = {
  statement: 'The rider decides',
  because: 'Renewals follow riding.',
  conviction: 4,
  horizon: null,
  reviewOn: null,
} as const

const heldBelief = ({ slug, founder }: TestCompany, api: TestApi) =>
  api.as(founder).beliefs.create({ org: slug, ...says, goalIds: [] })
const challenge = (beliefId: string) => ({
  beliefId,
  sourceIds: [],
  written: { kind: 'insight' as const, says: { statement: 'Riding follows the weather', detail: '' } },
  note: 'Renewals fell while riding rose.',
})

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
  {
    procedure: 'beliefs.get',
    as: 'bo',
    input: async (company, api) => ({ key: (await heldBelief(company, api)).key }),
    refuses: [],
  },
  { procedure: 'beliefs.premises', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'beliefs.challenge',
    as: 'bo',
    input: async (company, api) => challenge((await heldBelief(company, api)).id),
    refuses: [],
  },
  {
    procedure: 'beliefs.decide',
    as: 'founder',
    input: async (company, api) => ({
      beliefId: (await heldBelief(company, api)).id,
      expectedVersion: 1,
      act: 'retire',
      reason: 'Nobody rests on it any more.',
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'beliefs.revise',
    as: 'founder',
    input: async (company, api) => ({
      beliefId: (await heldBelief(company, api)).id,
      expectedVersion: 1,
      ...says,
      evidenceIds: [],
      reason: 'Said more narrowly.',
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'beliefs.answerPremise',
    as: 'founder',
    input: async (company, api) => {
      const { slug, boardId, founder, bo } = company
      const belief = await heldBelief(company, api)
      await api.as(founder).bets.create({ org: slug, ...plainBet(boardId, 'On a belief', { beliefIds: [belief.id] }) })
      await api.as(bo).beliefs.challenge({ org: slug, ...challenge(belief.id) })
      const [premise] = await api.as(bo).beliefs.premises({ org: slug })
      if (premise === undefined) throw new Error('Nothing stands on the belief')
      const { premiseId, subject } = premise
      return { premiseId, subjectId: subject.id, answer: 'keep', reason: 'Two more months will tell.' }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
]
