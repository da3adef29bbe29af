import * as z from 'zod/mini'
import { idField, saidField, sentenceField } from '#domain/fields'
import { lessonFields } from '#domain/lessons/post-lesson'
import { type Outcome, OUTCOMES } from './bet.ts'

/** What a closed bet says of a belief that it stood on. */
export const LEDGER_STANCES = ['supports', 'contradicts'] as const
export type LedgerStance = (typeof LEDGER_STANCES)[number]

/** How a bet ended: what was found, what squads that served it are told, one lesson, and what it says of its beliefs. */
export const closeBetInput = z.strictObject({
  betId: idField,
  outcome: z.enum(OUTCOMES),
  evidence: saidField,
  note: saidField,
  lesson: z.strictObject(lessonFields),
  /** One entry per belief at most; a belief that is left out is said nothing of. */
  ledger: z
    .array(z.strictObject({ beliefId: idField, stance: z.enum(LEDGER_STANCES), note: sentenceField }))
    .check(z.maxLength(20)),
})
export type CloseBet = z.infer<typeof closeBetInput>

/**
 * What an outcome says of the beliefs under a bet before the council has looked: a bet that is won speaks for them, one that
 * is lost against them, every other outcome for neither. The council may say otherwise.
 *
 * @see SPEC.md LG1
 */
export const proposedStance = (outcome: Outcome): LedgerStance | null =>
  outcome === 'won' ? 'supports' : outcome === 'lost' ? 'contradicts' : null
