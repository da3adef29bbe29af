import type { TestCompany } from '@polyrhythm/db/testing/company'
import { v7 as uuidv7 } from 'uuid'
import type { PermissionRow } from '#api/testing/permission-row'
import type { TestApi } from '#api/testing/test-api'

const newComment = ({ objectiveId }: Pick<TestCompany, 'objectiveId'>) => ({
  commentId: uuidv7(),
  nodeId: objectiveId,
  field: null,
  threadId: null,
  body: 'Is this still what riders need?',
})

/** A comment of somebody who does not sit in the squad. */
const written = async (company: TestCompany, api: TestApi): Promise<string> =>
  (await api.as(company.bo).comments.add({ org: company.slug, ...newComment(company) })).id

const theObjective = ({ objectiveId }: TestCompany) => ({ nodeId: objectiveId })
const others = ['anna', 'lead', 'founder', 'former'] as const

export const commentsPermissions: readonly PermissionRow[] = [
  { procedure: 'comments.list', as: 'bo', input: theObjective, refuses: [] },
  { procedure: 'comments.following', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  { procedure: 'comments.add', as: 'bo', input: newComment, refuses: [] },
  {
    procedure: 'comments.edit',
    as: 'bo',
    input: async (company, api) => ({ commentId: await written(company, api), body: 'Otherwise said.' }),
    refuses: others,
  },
  {
    procedure: 'comments.withdraw',
    as: 'bo',
    input: async (company, api) => ({ commentId: await written(company, api) }),
    refuses: others,
  },
  {
    procedure: 'comments.settle',
    as: 'bo',
    input: async (company, api) => ({ threadId: await written(company, api) }),
    refuses: [],
  },
  {
    procedure: 'comments.reopen',
    as: 'bo',
    input: async (company, api) => ({ threadId: await written(company, api) }),
    refuses: [],
  },
  {
    procedure: 'comments.react',
    as: 'bo',
    input: (company) => ({ ...theObjective(company), commentId: null, sign: 'agree' }),
    refuses: [],
  },
  {
    procedure: 'comments.unreact',
    as: 'bo',
    input: (company) => ({ ...theObjective(company), commentId: null, sign: 'agree' }),
    refuses: [],
  },
  { procedure: 'comments.follow', as: 'bo', input: theObjective, refuses: [] },
  { procedure: 'comments.unfollow', as: 'bo', input: theObjective, refuses: [] },
]
