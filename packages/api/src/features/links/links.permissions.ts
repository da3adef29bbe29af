import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { TestApi } from '#api/testing/test-api'
import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const sharing = async (company: TestCompany, api: TestApi) => {
  const { slug, betaId, cycleId, bo, objectiveId } = company
  const other = await api.as(bo).objectives.create({
    org: slug,
    squadId: betaId,
    cycleId,
    title: 'Rain rides',
    why: '',
    ambition: 'committed',
    basis: 'bet',
    basisReason: null,
  })
  return {
    objectiveId,
    target: { kind: 'objective', id: other.id },
    kind: 'shares',
    weight: 'secondary',
    sentence: 'Both count first rides.',
  } as const
}

export const linksPermissions: readonly PermissionRow[] = [
  { procedure: 'links.targets', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'links.declare', as: 'anna', input: sharing, refuses: outsiders },
  {
    procedure: 'links.withdraw',
    as: 'anna',
    input: async (company, api) => {
      const { id } = await api.as(company.anna).links.declare({ org: company.slug, ...(await sharing(company, api)) })
      return { linkId: id, expectedVersion: 1, reason: 'We measure something else now.' }
    },
    refuses: outsiders,
  },
]
