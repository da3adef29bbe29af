import * as z from 'zod/mini'
import {
  dayField,
  idField,
  noteField as shortField,
  sentenceField,
  textField,
  titleField,
  versionField,
} from '#domain/fields'
import { readingFields } from '#domain/readings/reading'
import { BET_HEALTHS } from './bet.ts'
import { DECISION_CALLS } from './decision.ts'
import { EXPERIMENT_VERDICTS } from './experiment.ts'

/** A value of the bet's own measure on a day of the organisation's zone. */
export const readBetInput = z.strictObject({ betId: idField, ...readingFields })
export type ReadBet = z.infer<typeof readBetInput>

/** How its sponsor sees the bet today, in a word and a sentence, and its odds. */
export const sayHealthInput = z.strictObject({
  betId: idField,
  expectedVersion: versionField,
  health: z.enum(BET_HEALTHS),
  note: textField,
  odds: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
})
export type SayHealth = z.infer<typeof sayHealthInput>

/** What was decided about a bet, why, and what else was looked at. */
export const decideBetInput = z.strictObject({
  betId: idField,
  call: z.enum(DECISION_CALLS),
  title: titleField,
  context: textField,
  alternatives: z.array(sentenceField).check(z.maxLength(10)),
  reviewOn: z.nullable(dayField),
})
export type DecideBet = z.infer<typeof decideBetInput>

/** A test of what a bet assumes: who sees it, what is measured, and what result would say no. */
export const planExperimentInput = z.strictObject({
  betId: idField,
  hypothesis: titleField,
  exposure: shortField,
  metric: shortField,
  saysNo: sentenceField,
  startsOn: z.nullable(dayField),
  endsOn: z.nullable(dayField),
})
export type PlanExperiment = z.infer<typeof planExperimentInput>

/** What came of it. */
export const endExperimentInput = z.strictObject({
  experimentId: idField,
  expectedVersion: versionField,
  result: sentenceField,
  verdict: z.enum(EXPERIMENT_VERDICTS),
})
export type EndExperiment = z.infer<typeof endExperimentInput>
