import * as z from 'zod/mini'
import { idField, saidField, sentenceField, textField } from '#domain/fields'
import { STAGES, type Stage } from './bet.ts'

/** The answer to the question with which a stage is left, what shows it, and, leaving Think It, the test that could have failed. */
export const proposeStageInput = z.strictObject({
  betId: idField,
  to: z.enum(STAGES),
  answer: saidField,
  evidence: textField,
  failingTest: textField,
})
export type ProposeStage = z.infer<typeof proposeStageInput>

export const stageMoveInput = z.strictObject({ moveId: idField })

/** What a squad that links to the bet has against a proposed move. */
export const objectStageInput = z.strictObject({ moveId: idField, squadId: idField, text: sentenceField })
export type ObjectStage = z.infer<typeof objectStageInput>

/** Who says yes: the sponsor (the council where there is none), and a member of a squad that serves the bet. */
export const STAGE_SIDES = ['sponsor', 'squad'] as const
export type StageSide = (typeof STAGE_SIDES)[number]

/** Whether a move goes to an earlier stage, which is normal. */
export const isBackwards = (from: Stage, to: Stage): boolean => STAGES.indexOf(to) < STAGES.indexOf(from)

export type StageProblem = {
  readonly rule: 'SG2' | 'SG3' | 'SG4'
  readonly code: 'same_stage' | 'unserved' | 'untested'
}

/**
 * What stands against proposing a move. Any stage may be proposed; a bet that no squad serves only goes back, and Think It
 * is left with one test that could have failed.
 *
 * @see SPEC.md SG2–SG4, decision 5
 */
export const stageProblem = ({
  from,
  to,
  isServed,
  failingTest,
}: {
  readonly from: Stage
  readonly to: Stage
  /** A squad has a live primary link to it. */
  readonly isServed: boolean
  readonly failingTest: string
}): StageProblem | null => {
  if (from === to) return { rule: 'SG2', code: 'same_stage' }
  if (!isServed && !isBackwards(from, to)) return { rule: 'SG3', code: 'unserved' }
  if (from === 'think' && failingTest.trim() === '') return { rule: 'SG4', code: 'untested' }
  return null
}

/**
 * Which yeses a proposal still needs: two people, one of each side; going back, a bet that no squad serves needs the
 * sponsor's alone.
 *
 * @see SPEC.md SG1, SG5
 */
export const missingYeses = ({
  from,
  to,
  isServed,
  said,
}: {
  readonly from: Stage
  readonly to: Stage
  readonly isServed: boolean
  readonly said: readonly StageSide[]
}): readonly StageSide[] => {
  const wanted = isBackwards(from, to) && !isServed ? (['sponsor'] as const) : STAGE_SIDES
  return wanted.filter((side) => !said.includes(side))
}
