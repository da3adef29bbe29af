import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { linkTo } from '#api/testing/link-to'
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
  { procedure: 'bets.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'bets.create', as: 'bo', input: newBet, refuses: [] },
  {
    procedure: 'bets.edit',
    as: 'founder',
    input: async (company, api) => {
      const { id } = await api.as(company.founder).bets.create({ org: company.slug, ...newBet(company) })
      const { boardId, beliefIds, goalIds, column, after, entry, differsFrom, ...says } = newBet(company)
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
      return { betId, beliefIds: [], goalIds: [], seen: { beliefIds: [], goalIds: [] } }
    },
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.proposeStage',
    as: 'anna',
    input: async (company, api) => ({ betId: await servedBet(company, api), ...toBuild }),
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.agreeStage',
    as: 'founder',
    input: async (company, api) => ({ moveId: await proposedMove(company, api) }),
    // Anna’s side has said yes; what she hears is tested with the machine of stages.
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.withdrawStage',
    as: 'anna',
    input: async (company, api) => ({ moveId: await proposedMove(company, api) }),
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.objectStage',
    as: 'bo',
    input: async (company, api) => ({
      moveId: await proposedMove(company, api, true),
      squadId: company.betaId,
      text: 'Our service is not ready for it.',
    }),
    refuses: ['founder', 'anna', 'lead', 'former'],
  },
  {
    procedure: 'bets.close',
    as: 'founder',
    input: async (company, api) => ({
      betId: (await twoBets(company, api)).betId,
      outcome: 'lost',
      evidence: 'Nobody came.',
      note: 'Thank you for trying.',
      lesson: {
        title: 'Ask first',
        expected: 'Many come',
        happened: 'Nobody came',
        learned: 'Ask before building',
        willChange: '',
        tags: [],
      },
      ledger: [],
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.read',
    as: 'founder',
    input: async (company, api) => ({
      betId: (await twoBets(company, api)).betId,
      value: 57.5,
      observedOn: '2026-08-30',
      note: '',
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.sayHealth',
    as: 'founder',
    input: async (company, api) => ({
      betId: (await twoBets(company, api)).betId,
      expectedVersion: 1,
      health: 'at_risk',
      note: 'The kits are late.',
      odds: 40,
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.decide',
    as: 'founder',
    input: async (company, api) => ({
      betId: (await twoBets(company, api)).betId,
      call: 'keep',
      title: 'We go on',
      context: '',
      alternatives: [],
      reviewOn: null,
    }),
    refuses: ['anna', 'bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.planExperiment',
    as: 'anna',
    input: async (company, api) => ({ betId: await servedBet(company, api), ...plannedTest }),
    refuses: ['bo', 'lead', 'former'],
  },
  {
    procedure: 'bets.endExperiment',
    as: 'anna',
    input: async (company, api) => {
      const betId = await servedBet(company, api)
      const { id } = await api.as(company.anna).bets.planExperiment({ org: company.slug, betId, ...plannedTest })
      return { experimentId: id, expectedVersion: 1, result: 'Two of ten.', verdict: 'stop' }
    },
    refuses: ['founder', 'bo', 'lead', 'former'],
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

const toBuild = { to: 'build', answer: 'It is worth it.', evidence: '', failingTest: 'Ten calls.' } as const

/** A bet that Alpha serves; nobody sponsors it, so the council is that side. */
const servedBet = async (company: TestCompany, api: TestApi): Promise<string> => {
  const { betId } = await twoBets(company, api)
  await linkTo(api, company, company.anna, company.alphaId, betId)
  return betId
}

const proposedMove = async (company: TestCompany, api: TestApi, isBetaLinked = false): Promise<string> => {
  const betId = await servedBet(company, api)
  if (isBetaLinked) await linkTo(api, company, company.bo, company.betaId, betId)
  await api.as(company.anna).bets.proposeStage({ org: company.slug, betId, ...toBuild })
  const { key } = await findKey(company, api, betId)
  const bet = await api.as(company.bo).bets.get({ org: company.slug, key })
  return bet.stages.moves[0]?.id ?? ''
}

const findKey = async ({ slug: org, bo }: TestCompany, api: TestApi, id: string) => {
  const { bets } = await api.as(bo).boards.get({ org, unit: null })
  return { key: bets.find((each) => each.id === id)?.key ?? '' }
}

const plannedTest = {
  hypothesis: 'A call brings them out',
  exposure: 'ten riders',
  metric: 'first rides',
  saysNo: 'Fewer than five ride',
  startsOn: null,
  endsOn: null,
}
