import * as z from 'zod/mini'
import { idField, sentenceField } from '#domain/fields'
import { BET_RELATIONS } from './relation.ts'

/** What one may say of two bets on one's own: that a bet differs from a closed one is said while it is drafted. */
export const SAID_RELATIONS = BET_RELATIONS.filter((kind) => kind !== 'differs_from')

const ends = { betId: idField, otherId: idField, kind: z.enum(BET_RELATIONS) }

/** Says what a bet is to another one, with a note; said again, the note is the new one. */
export const relateBetsInput = z.strictObject({ ...ends, note: z.nullable(sentenceField) })
export type RelateBets = z.infer<typeof relateBetsInput>

/** Takes it back. */
export const unrelateBetsInput = z.strictObject(ends)
export type UnrelateBets = z.infer<typeof unrelateBetsInput>

/** Which beliefs a bet stands on and which goals it aims at, the primary one first: all of them, in place of those it had. */
export const arguedBetInput = z.strictObject({
  betId: idField,
  beliefIds: z.array(idField).check(z.maxLength(20)),
  goalIds: z.array(idField).check(z.maxLength(20)),
  /** What whoever says it saw it stand on and aim at: what somebody else has changed since is not undone unread. */
  seen: z.strictObject({
    beliefIds: z.array(idField).check(z.maxLength(100)),
    goalIds: z.array(idField).check(z.maxLength(100)),
  }),
})
export type ArguedBet = z.infer<typeof arguedBetInput>
