import type { TestCompany } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import { outsiders, type PermissionRow } from '#api/testing/permission-row'

const says = ({ founder }: TestCompany) => ({
  statement: 'Location data is never used without opt-in',
  because: 'Where somebody rides is theirs to tell.',
  answerableId: founder.memberId,
  howToChallenge: '',
})
const council = { as: 'founder', refuses: ['anna', ...outsiders.filter((each) => each !== 'founder')] } as const
const since = { sinceOn: day('2026-01-01') }
const addOne: PermissionRow['input'] = async (company, api) => {
  const { id } = await api
    .as(company.founder)
    .constraints.add({ org: company.slug, ...says(company), sinceOn: day('2026-01-01') })
  return { constraintId: id, expectedVersion: 1, reason: 'It has been built in.' }
}

export const constraintsPermissions: readonly PermissionRow[] = [
  { procedure: 'constraints.list', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'constraints.add', ...council, input: (company) => ({ ...says(company), ...since }) },
  {
    procedure: 'constraints.edit',
    ...council,
    input: async (company, api) => ({ ...says(company), ...(await addOne(company, api)) }),
  },
  { procedure: 'constraints.lift', ...council, input: addOne },
]
