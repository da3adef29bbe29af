import { dataSaysOf, type DataValues, emptyData } from '#web/components/evidence/data-values.ts'

export const CHALLENGE_WAYS = ['existing', 'data', 'insight'] as const
export type ChallengeWay = (typeof CHALLENGE_WAYS)[number]

/** What the form of a challenge holds: evidence that exists, or what is written along. */
export type ChallengeValues = {
  way: ChallengeWay
  sourceId: string | null
  data: DataValues
  insight: string
  note: string
}

export const emptyChallenge = (today: string): ChallengeValues => ({
  way: 'existing',
  sourceId: null,
  data: emptyData(today),
  insight: '',
  note: '',
})

/** The challenge without the belief it is about. */
export const challengeOf = ({ way, sourceId, data, insight, note }: ChallengeValues) => ({
  sourceIds: way === 'existing' && sourceId !== null ? [sourceId] : [],
  written: writtenOf(way, data, insight),
  note,
})

const writtenOf = (way: ChallengeWay, data: DataValues, insight: string) => {
  if (way === 'data') return { kind: 'data', says: dataSaysOf(data) }
  return way === 'insight' ? { kind: 'insight', says: { statement: insight, detail: '' } } : null
}

/** Which field of the form shows what is wrong at a path of the command. */
export const challengeFieldOf = (path: string, way: ChallengeWay) => {
  if (path === 'note') return 'note'
  if (way === 'insight') return 'insight'
  const [, , field = ''] = path.split('.')
  return way === 'data' && isDataField(field) ? (`data.${field}` as const) : 'sourceId'
}

const isDataField = (field: string): field is keyof DataValues => Object.hasOwn(emptyData(''), field)
