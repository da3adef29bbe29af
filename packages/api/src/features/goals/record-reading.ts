import type { RecordReading } from '@polyrhythm/domain/goals/record-reading'
import { insertReading } from '#api/lib/readings/insert-reading'
import type { OrgAct } from '#api/trpc/run'
import { findGoalToWrite } from './find-goal.ts'

/** Writes down what a goal's number was on a day. It is never changed: a later one of the same day stands in its place. */
export const recordReading: OrgAct<RecordReading, { id: string }> = async ({ ctx, input }) => {
  const found = await findGoalToWrite(ctx, input.goalId)
  return found.ok ? insertReading(ctx, found.value, input) : found
}
