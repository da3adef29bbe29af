import type { TestCompany, TestPerson } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import type { PermissionRow } from '#api/testing/permission-row'
import type { TestApi } from '#api/testing/test-api'

/** The suite's clock stands still, the database's does not. */
const later = day('2090-01-02')

const admins = { as: 'founder', refuses: ['anna', 'bo', 'lead', 'former'] } as const

const aUnit = async (
  { slug, founder, tribeId }: TestCompany,
  api: TestApi,
  kind: 'guild' | 'chapter',
): Promise<string> => {
  const made = { name: 'Made for it', slug: `u-${crypto.randomUUID().slice(0, 8)}`, parentId: tribeId, mission: '' }
  return (await api.as(founder).squads.createGroup({ org: slug, kind, ...made })).id
}

const appointed = async (company: TestCompany, api: TestApi, person: TestPerson) => {
  const { slug: org, founder } = company
  const unitId = await aUnit(company, api, 'chapter')
  const says = { unitId, memberId: person.memberId, role: 'lead' as const }
  const dates = { fromOn: later, untilOn: null, label: '' }
  await api.as(founder).units.appoint({ org, ...says, ...dates })
  return says
}

export const unitsPermissions: readonly PermissionRow[] = [
  { procedure: 'units.directory', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'units.get', as: 'bo', input: () => ({ slug: 'tribe' }), refuses: [], foreign: 'ok' },
  { procedure: 'units.supporters', as: 'bo', input: ({ alphaId }) => ({ squadId: alphaId }), refuses: [] },
  {
    procedure: 'units.edit',
    ...admins,
    input: ({ alphaId, tribeId }) => ({
      unitId: alphaId,
      expectedVersion: 1,
      name: 'Alpha',
      mission: 'Better.',
      parentId: tribeId,
    }),
  },
  {
    procedure: 'units.sayPurpose',
    ...admins,
    input: async (company, api) => ({
      unitId: await aUnit(company, api, 'guild'),
      expectedVersion: 1,
      mission: 'Better.',
    }),
  },
  {
    procedure: 'units.appoint',
    ...admins,
    input: ({ alphaId, lead }) => ({
      unitId: alphaId,
      memberId: lead.memberId,
      role: 'coach',
      fromOn: later,
      untilOn: null,
      label: 'Flow',
    }),
  },
  {
    procedure: 'units.dismiss',
    as: 'founder',
    input: (company, api) => appointed(company, api, company.lead),
    refuses: ['anna', 'bo', 'former'],
  },
  {
    procedure: 'units.joinGuild',
    as: 'bo',
    input: async (company, api) => ({ unitId: await aUnit(company, api, 'guild'), note: 'Ten years of it' }),
    refuses: [],
  },
  {
    procedure: 'units.leaveGuild',
    as: 'bo',
    input: async (company, api) => ({ unitId: await aUnit(company, api, 'guild') }),
    refuses: [],
  },
]
