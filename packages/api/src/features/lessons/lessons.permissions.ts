import type { PermissionRow } from '#api/testing/permission-row'
import { plainLesson } from '#api/testing/plain-lesson'

const everything = { sort: null, tag: null, unitId: null, text: '' } as const

export const lessonsPermissions: readonly PermissionRow[] = [
  { procedure: 'lessons.list', as: 'bo', input: () => everything, refuses: [], foreign: 'ok' },
  { procedure: 'lessons.export', as: 'bo', input: () => everything, refuses: [], foreign: 'ok' },
  { procedure: 'lessons.choices', as: 'bo', input: () => ({}), refuses: [], foreign: 'ok' },
  {
    procedure: 'lessons.get',
    as: 'bo',
    input: async ({ slug, companyId, founder }, api) => {
      const { key } = await api.as(founder).lessons.post({ org: slug, ...plainLesson(companyId) })
      return { key }
    },
    refuses: [],
  },
  { procedure: 'lessons.about', as: 'bo', input: ({ objectiveId }) => ({ nodeId: objectiveId }), refuses: [] },
  {
    procedure: 'lessons.similar',
    as: 'bo',
    input: () => ({ title: 'Doormats', summary: '', beliefIds: [], metricName: '', tags: ['onboarding'] }),
    refuses: [],
    foreign: 'ok',
  },
  // Anybody posts for the company; for a squad whoever sits in it.
  {
    procedure: 'lessons.post',
    as: 'anna',
    input: ({ alphaId }) => plainLesson(alphaId),
    refuses: ['bo', 'lead', 'founder', 'former'],
  },
  {
    procedure: 'lessons.edit',
    as: 'bo',
    input: async ({ slug, companyId, bo }, api) => {
      const { lessonId, ownerId, aboutId, ...says } = plainLesson(companyId)
      await api.as(bo).lessons.post({ org: slug, lessonId, ownerId, aboutId, ...says })
      return { lessonId, expectedVersion: 1, ...says, learned: 'Otherwise said.' }
    },
    refuses: ['anna', 'lead', 'founder', 'former'],
  },
]
