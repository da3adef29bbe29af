import { outsiders, type PermissionRow } from '#api/testing/permission-row'
import { squadPage } from '#api/testing/squad-page'
import { toldSquad } from '#api/testing/told-squad'

const unitSays = () => {
  const slug = `unit-${crypto.randomUUID().slice(0, 8)}`
  return { name: 'A new one', slug, parentId: null, mission: '' }
}
const admins = { as: 'founder', refuses: ['anna', 'bo', 'lead', 'former'], foreign: 'ok' } as const

export const squadsPermissions: readonly PermissionRow[] = [
  { procedure: 'squads.export', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'squads.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'squads.get', as: 'bo', input: () => ({ slug: 'alpha', cycleId: null }), refuses: [], foreign: 'ok' },
  { procedure: 'squads.notes', as: 'bo', input: () => ({ slug: 'alpha' }), refuses: [], foreign: 'ok' },
  {
    procedure: 'squads.readNote',
    as: 'anna',
    input: async (company, api) => ({ noteId: (await toldSquad(company, api)).note.id }),
    refuses: outsiders,
  },
  {
    procedure: 'squads.createSquad',
    ...admins,
    input: () => ({ kind: 'squad', ...unitSays(), prefix: 'NEW', timezone: null, cycleKind: null, takeSeat: true }),
  },
  { procedure: 'squads.createGroup', ...admins, input: () => ({ kind: 'tribe', ...unitSays() }) },
  {
    procedure: 'squads.giveSeat',
    as: 'anna',
    input: ({ alphaId, bo }) => ({ squadId: alphaId, memberId: bo.memberId }),
    refuses: ['lead', 'founder', 'former'],
  },
  {
    procedure: 'squads.requestSeat',
    as: 'founder',
    input: ({ alphaId, lead }) => ({ squadId: alphaId, memberId: lead.memberId }),
    refuses: ['anna', 'bo', 'former'],
  },
  {
    procedure: 'squads.answerSeatRequest',
    as: 'anna',
    input: async ({ slug, alphaId, bo }, api) => {
      await api.as(bo).squads.requestSeat({ org: slug, squadId: alphaId, memberId: bo.memberId })
      const squads = await api.as(bo).squads.list({ org: slug })
      const asked = squads.find(({ id }) => id === alphaId)?.slug ?? ''
      const { seatRequests } = await squadPage(api.as(bo).squads, { org: slug, slug: asked, cycleId: null })
      return { requestId: seatRequests[0]?.id ?? '', verdict: 'declined' }
    },
    refuses: ['bo', 'lead', 'founder', 'former'],
  },
  {
    procedure: 'squads.endSeat',
    as: 'bo',
    input: ({ betaId, bo }) => ({ squadId: betaId, memberId: bo.memberId }),
    refuses: ['anna', 'lead', 'founder', 'former'],
  },
]
