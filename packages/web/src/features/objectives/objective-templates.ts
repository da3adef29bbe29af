import type { Translate } from '#web/messages/translate.ts'
import type { DraftKeyResult, ObjectiveValues } from './objective-values.ts'

/** Of a band, *from* and *to* are its bounds. */
const numbers = {
  welcome: {
    ambition: 'aspirational',
    keyResults: [
      { kind: 'increase', from: 18, to: 35 },
      { kind: 'decrease', from: 9, to: 3 },
    ],
  },
  trust: {
    ambition: 'committed',
    keyResults: [
      { kind: 'decrease', from: 6, to: 1 },
      { kind: 'keep_within', from: 99.9, to: 100 },
    ],
  },
  answers: {
    ambition: 'aspirational',
    keyResults: [
      { kind: 'decrease', from: 30, to: 8 },
      { kind: 'increase', from: 62, to: 80 },
    ],
  },
  habit: {
    ambition: 'aspirational',
    keyResults: [
      { kind: 'increase', from: 1.4, to: 3 },
      { kind: 'decrease', from: 22, to: 12 },
    ],
  },
  cost: {
    ambition: 'committed',
    keyResults: [
      { kind: 'decrease', from: 14, to: 9 },
      { kind: 'keep_within', from: 4.4, to: 5 },
    ],
  },
  pace: {
    ambition: 'aspirational',
    keyResults: [
      { kind: 'decrease', from: 21, to: 5 },
      { kind: 'decrease', from: 15, to: 5 },
    ],
  },
} as const

export type ObjectiveTemplate = keyof typeof numbers

/** Examples of objectives, in the order in which they are offered. */
export const OBJECTIVE_TEMPLATES = [
  'welcome',
  'trust',
  'answers',
  'habit',
  'cost',
  'pace',
] as const satisfies readonly ObjectiveTemplate[]

/** What an example fills in, with its key results. */
export const objectiveOfTemplate = (
  id: ObjectiveTemplate,
  t: Translate,
): Pick<ObjectiveValues, 'title' | 'why' | 'ambition' | 'keyResults'> => {
  const {
    ambition,
    keyResults: [first, second],
  } = numbers[id]
  const draft = (n: 1 | 2, measure: Pick<DraftKeyResult, 'kind' | 'from' | 'to'>): DraftKeyResult => ({
    ...measure,
    title: t(`templates.objective.${id}.${n}`),
    unit: t(`templates.objective.${id}.${n}.unit`),
  })
  return {
    title: t(`templates.objective.${id}`),
    why: t(`templates.objective.${id}.why`),
    ambition,
    keyResults: [draft(1, first), draft(2, second)],
  }
}
