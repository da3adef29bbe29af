import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { goalBeliefsField, goalFields } from './create-goal.ts'
import { GOAL_ENDS } from './goal.ts'

const ofVersion = { goalId: idField, expectedVersion: versionField }

/** A changed goal. The reason is kept with the version, and stands on the chart where target or baseline moved. */
export const editGoalInput = z.strictObject({ ...ofVersion, ...goalFields, reason: sentenceField })
export type EditGoal = z.infer<typeof editGoalInput>

/** A goal that is over, and why. */
export const endGoalInput = z.strictObject({ ...ofVersion, as: z.enum(GOAL_ENDS), reason: sentenceField })
export type EndGoal = z.infer<typeof endGoalInput>

/** Which beliefs aim at a goal, all of them. */
export const aimBeliefsInput = z.strictObject({
  goalId: idField,
  beliefIds: goalBeliefsField,
  /** Those that whoever chooses saw aiming at it. */
  seenIds: z.array(idField).check(z.maxLength(200)),
})
export type AimBeliefs = z.infer<typeof aimBeliefsInput>
