import { createObjectiveInput } from '@polyrhythm/domain/objectives/create-objective'
import { keyResultFields } from '@polyrhythm/domain/key-results/create-key-result'
import * as z from 'zod/mini'
import { type DraftKeyResult, emptyObjective, objectiveFieldsOf, type ObjectiveValues } from './objective-values.ts'

/** An objective, and the key results that are written right after it. */
export const newObjectiveSchema = z.strictObject({
  objective: createObjectiveInput,
  keyResults: z.array(z.strictObject(keyResultFields)).check(z.maxLength(5)),
})

export const newObjectiveOf = (values: ObjectiveValues, ids: { squadId: string; cycleId: string }) => ({
  objective: { ...ids, ...objectiveFieldsOf(values) },
  keyResults: values.keyResults.map(keyResultOf),
})

const keyResultOf = ({ title, kind, from, to, unit }: DraftKeyResult) => {
  const isBand = kind === 'keep_within'
  return {
    title,
    measure: {
      kind,
      baseline: isBand ? null : from,
      baselineDueOn: null,
      target: isBand ? null : to,
      low: isBand ? from : null,
      high: isBand ? to : null,
    },
    unit,
    dueOn: null,
    readableFromWeek: null,
  }
}

type Field = Exclude<keyof ObjectiveValues, 'keyResults'> | `keyResults.${number}.${keyof DraftKeyResult}`

/** Which field of the form shows what is wrong at a path of both commands. */
export const newObjectiveFieldOf = (path: string, message: string): Field => {
  const [part, second = '', ...rest] = path.split('.')
  if (part !== 'keyResults') return isField(second) ? second : 'title'
  const at = `keyResults.${Number(second)}` as const
  if (rest[0] === 'title' || rest[0] === 'unit') return `${at}.${rest[0]}`
  const isFrom = ['measure.baseline_missing', 'measure.bounds_missing', 'measure.bounds_reversed'].includes(message)
  return isFrom || rest.includes('baseline') || rest.includes('low') ? `${at}.from` : `${at}.to`
}

const isField = (name: string): name is Exclude<keyof ObjectiveValues, 'keyResults'> =>
  name !== 'keyResults' && Object.hasOwn(emptyObjective, name)
