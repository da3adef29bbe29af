import { createHash } from 'node:crypto'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { ask } from '#db/schema/ask'
import { checkIn, checkInValue } from '#db/schema/check-in'
import { edge } from '#db/schema/edge'
import { node } from '#db/schema/node'
import { at, type Context, idOf, memberOf, onDay } from './context.ts'
import { measureOn } from './measure-on.ts'
import type { SampleAsk, SampleCheckIn } from './sample.ts'

/** What squads said week by week, and the questions with their answers. */
export const writeWords = (context: Context): void => {
  for (const each of context.company.checkIns) addCheckIn(context, each)
  // The other kinds of asks wait for the screens that know them.
  for (const each of context.company.asks.filter(({ kind }) => kind === 'question')) addQuestion(context, each)
}

const addCheckIn = (context: Context, each: SampleCheckIn): void => {
  const { orgId, made } = context
  const { squad, cycle, weekOf, stoppedUs, nextWeeks, learning } = each
  const [id, squadId, authorId, moment] = [
    idOf(context, 'check-in', `${squad}/${weekOf}`),
    idOf(context, 'unit', squad),
    memberOf(context, each.by),
    at(context, weekOf, each.atMinute),
  ]
  made.insert(moment, authorId, checkIn, {
    orgId,
    id,
    squadId,
    cycleId: idOf(context, 'cycle', cycle),
    weekOf: onDay(context, weekOf),
    authorId,
    stoppedUs,
    nextWeeks,
    learning,
    digest: createHash('sha256').update(id).digest(),
  })
  for (const { keyResult, value, confidence, status, suggested, note, evidence } of each.values) {
    const of = context.company.keyResults.find(({ id: known }) => known === keyResult)
    made.insert(moment, authorId, checkInValue, {
      orgId,
      checkInId: id,
      keyResultId: idOf(context, 'key-result', keyResult),
      squadId,
      authorId,
      value,
      confidence,
      status,
      suggestedStatus: suggested,
      note,
      evidence,
      progress: of === undefined ? null : progressPointsOf(measureOn(of, weekOf), { value, evidence }),
      observedOn: onDay(context, weekOf),
    })
  }
}

const addQuestion = (context: Context, each: SampleAsk): void => {
  const { orgId, made, changed } = context
  const [id, unitId, by, moment] = [
    idOf(context, 'ask', each.id),
    idOf(context, 'unit', each.to),
    memberOf(context, each.from),
    at(context, each.on, 9 * 60),
  ]
  made.insert(moment, by, node, {
    orgId,
    id,
    kind: 'ask',
    ownerId: unitId,
    title: each.text,
    body: each.text,
    state: 'open',
    createdBy: by,
    changedBy: by,
  })
  made.insert(moment, by, ask, {
    orgId,
    id,
    ownerId: unitId,
    sort: each.kind,
    toUnitId: unitId,
    neededBy: each.neededBy === null ? null : onDay(context, each.neededBy),
  })
  const about = context.company.keyResults.find((keyResult) => keyResult.id === each.about)
  if (about !== undefined) {
    const owner = context.company.objectives.find((objective) => objective.id === about.objective)?.squad ?? ''
    made.insert(moment, by, edge, {
      orgId,
      id: idOf(context, 'about', each.id),
      kind: 'about',
      sourceId: id,
      sourceKind: 'ask',
      sourceOwnerId: unitId,
      targetId: idOf(context, 'key-result', about.id),
      targetKind: 'key_result',
      targetOwnerId: idOf(context, 'unit', owner),
      sourceVersion: 1,
      targetVersion: 1,
      createdBy: by,
      changedBy: by,
    })
  }
  if (each.answer === null) return
  changed.change(at(context, each.answer.on, 9 * 60), memberOf(context, each.answer.by), ask, id, {
    answer: each.answer.text,
  })
}
