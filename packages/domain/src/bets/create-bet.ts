import * as z from 'zod/mini'
import {
  dayField,
  idField,
  numberField,
  sentenceField,
  tagField,
  textField,
  titleField,
  unitField,
} from '#domain/fields'
import { COLUMNS } from './bet.ts'
import { entryField } from './enter-now.ts'
import { TOP } from './rank.ts'

/** Right after another bet, or 'top'. */
export const afterField = z.union([z.literal(TOP), idField])

/** How the bet itself is measured; squads' key results stand beside it and are never added up into it. */
export const betMetricField = z.strictObject({
  name: titleField,
  unit: unitField,
  baseline: z.nullable(numberField),
  target: z.nullable(numberField),
  dueOn: z.nullable(dayField),
})

export const betFields = {
  title: titleField,
  summary: textField,
  sponsorId: z.nullable(idField),
  roadManagerId: z.nullable(idField),
  /** Per cent that it wins, 0–100. */
  odds: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
  appetite: unitField,
  decideOn: z.nullable(dayField),
  killCriteria: z.array(sentenceField).check(z.maxLength(10)),
  assumptions: z.array(sentenceField).check(z.maxLength(10)),
  /** What must not get worse meanwhile. */
  guardrails: z.array(sentenceField).check(z.maxLength(10)),
  tags: z.array(tagField).check(z.maxLength(10)),
  metric: z.nullable(betMetricField),
}

/** A new bet with its place on a board and the reason for that place. Goals: the primary one first. */
export const createBetInput = z.strictObject({
  boardId: idField,
  ...betFields,
  beliefIds: z.array(idField).check(z.maxLength(20)),
  goalIds: z.array(idField).check(z.maxLength(20)),
  column: z.enum(COLUMNS),
  after: afterField,
  reason: sentenceField,
  /** Closed bets and lessons that its author has seen, and how this one differs from them. */
  differsFrom: z.array(z.strictObject({ id: idField, how: sentenceField })).check(z.maxLength(5)),
  /** What it brings along when it enters Now at once. */
  entry: z.nullable(entryField),
})
export type CreateBet = z.infer<typeof createBetInput>
