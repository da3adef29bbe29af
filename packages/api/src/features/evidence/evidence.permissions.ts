import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { PermissionRow } from '#api/testing/permission-row'
import { plainData } from '#api/testing/plain-data'
import type { TestApi } from '#api/testing/test-api'

const dataOfBo = ({ slug, bo }: TestCompany, api: TestApi) =>
  api.as(bo).evidence.addData({ org: slug, ...plainData, speaksOf: null })
const insightOfBo = ({ slug, bo }: TestCompany, api: TestApi) =>
  api
    .as(bo)
    .evidence.addInsight({ org: slug, statement: 'Waiting costs trust', detail: '', fromIds: [], speaksOf: null })
const others = ['anna', 'lead', 'founder', 'former'] as const

export const evidencePermissions: readonly PermissionRow[] = [
  { procedure: 'evidence.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'evidence.export', as: 'bo', input: () => ({ show: null }), refuses: [], foreign: 'ok' },
  {
    procedure: 'evidence.get',
    as: 'bo',
    input: async (company, api) => ({ key: (await dataOfBo(company, api)).key }),
    refuses: [],
  },
  {
    procedure: 'evidence.addData',
    as: 'bo',
    input: () => ({ ...plainData, speaksOf: null }),
    refuses: [],
    foreign: 'ok',
  },
  {
    procedure: 'evidence.addInsight',
    as: 'bo',
    input: async (company, api) => ({
      statement: 'Waiting costs trust',
      detail: '',
      fromIds: [(await dataOfBo(company, api)).id],
      speaksOf: null,
    }),
    refuses: [],
  },
  {
    procedure: 'evidence.editData',
    as: 'bo',
    input: async (company, api) => ({
      dataId: (await dataOfBo(company, api)).id,
      expectedVersion: 1,
      ...plainData,
      reason: null,
    }),
    refuses: others,
  },
  {
    procedure: 'evidence.editInsight',
    as: 'bo',
    input: async (company, api) => ({
      insightId: (await insightOfBo(company, api)).id,
      expectedVersion: 1,
      statement: 'Waiting costs renewals',
      detail: '',
      reason: null,
    }),
    refuses: others,
  },
  {
    procedure: 'evidence.addReading',
    as: 'bo',
    input: async (company, api) => ({
      dataId: (await dataOfBo(company, api)).id,
      value: 8,
      observedOn: '2026-02-28',
      note: '',
    }),
    refuses: others,
  },
  {
    procedure: 'evidence.connect',
    as: 'anna',
    input: async (company, api) => ({
      sourceId: (await dataOfBo(company, api)).id,
      targetId: (await insightOfBo(company, api)).id,
      stance: 'supports',
      note: '',
    }),
    refuses: [],
  },
  {
    procedure: 'evidence.withdraw',
    as: 'bo',
    input: async (company, api) => {
      const [data, insight] = [await dataOfBo(company, api), await insightOfBo(company, api)]
      const { edgeId } = await api.as(company.bo).evidence.connect({
        org: company.slug,
        sourceId: data.id,
        targetId: insight.id,
        stance: 'supports',
        note: '',
      })
      return { edgeId, expectedVersion: 1, reason: 'Counted twice.' }
    },
    refuses: ['anna', 'lead', 'former'],
  },
]
