import { insertInto } from '@polyrhythm/db/insert'
import { reading } from '@polyrhythm/db/schema/reading'
import { decideReading, type RecordReading } from '@polyrhythm/domain/goals/record-reading'
import { ok } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import { orgToday } from '#api/lib/today'
import type { OrgAct } from '#api/trpc/run'
import { findGoalToWrite } from './find-goal.ts'

/** Writes down what a goal's number was on a day. It is never changed: a later one of the same day stands in its place. */
export const recordReading: OrgAct<RecordReading, { id: string }> = async ({ ctx, input }) => {
  const { goalId, value, observedOn, note } = input
  const found = await findGoalToWrite(ctx, goalId)
  if (!found.ok) return found
  const decided = decideReading(input, found.value, orgToday(ctx))
  if (!decided.ok) return decided
  const id = uuidv7()
  const { kind: nodeKind, ownerId: nodeOwnerId } = found.value
  await insertInto(ctx.tx, reading, {
    orgId: ctx.org.id,
    id,
    nodeId: goalId,
    nodeKind,
    nodeOwnerId,
    value,
    observedOn,
    note,
    by: ctx.actor.memberId,
  })
  return ok({ id })
}
