import type { Day } from '@polyrhythm/domain/cycles/day'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { edge, edgeAnswer } from '#db/schema/edge'
import { keyResult } from '#db/schema/key-result'
import { counter, node } from '#db/schema/node'
import { objective } from '#db/schema/objective'
import { at, type Context, idOf, memberOf, onDay } from './context.ts'
import { measureOn } from './measure-on.ts'
import type { SampleKeyResult, SampleObjective } from './sample.ts'

const MORNING = 10 * 60

/** Objectives with their key results, what became of them, and their links with the answers. */
export const writeObjectives = (context: Context): void => {
  const { company, orgId, made } = context
  const founder = memberOf(context, company.founder)
  const counts = new Map<string, number>()
  for (const each of company.objectives) {
    const number = (counts.get(each.squad) ?? 0) + 1
    counts.set(each.squad, number)
    addObjective(context, each, `${prefixOf(context, each.squad)}-${number}`)
  }
  for (const [squad, last] of counts) {
    made.insert(at(context, company.foundedOn, MORNING), founder, counter, {
      orgId,
      scope: `objective:${idOf(context, 'unit', squad)}`,
      last,
    })
  }
  writeLinks(context)
}

const prefixOf = ({ company }: Context, squad: string): string =>
  company.units.find(({ id }) => id === squad)?.prefix ?? ''

const addObjective = (context: Context, each: SampleObjective, key: string): void => {
  const { company, orgId, made, changed } = context
  const [id, ownerId, by, start] = [
    idOf(context, 'objective', each.id),
    idOf(context, 'unit', each.squad),
    memberOf(context, each.by),
    at(context, each.createdOn, MORNING),
  ]
  const { ambition, basis, basisReason, title } = each
  made.insert(start, by, node, {
    orgId,
    id,
    kind: 'objective',
    ownerId,
    key,
    title,
    body: each.why,
    state: 'active',
    createdBy: by,
    changedBy: by,
  })
  made.insert(start, by, objective, {
    orgId,
    id,
    ownerId,
    cycleId: idOf(context, 'cycle', each.cycle),
    ambition,
    basis,
    basisReason,
  })
  const own = company.keyResults.filter((keyResult) => keyResult.objective === each.id)
  for (const [index, keyResult] of own.entries()) addKeyResult(context, each, keyResult, key, index + 1)
  if (own.length > 0)
    made.insert(at(context, company.foundedOn, MORNING), memberOf(context, company.founder), counter, {
      orgId,
      scope: `key_result:${id}`,
      last: own.length,
    })
  if (each.closed === null) return
  const end = at(context, each.closed.on, MORNING + 300)
  changed.change(end, by, node, id, { state: 'closed' })
  changed.change(end, by, objective, id, { grade: each.closed.grade, gradeNote: each.closed.sentence })
}

const addKeyResult = (
  context: Context,
  of: SampleObjective,
  each: SampleKeyResult,
  key: string,
  position: number,
): void => {
  const { orgId, made, changed } = context
  const [id, ownerId, by, start] = [
    idOf(context, 'key-result', each.id),
    idOf(context, 'unit', of.squad),
    memberOf(context, of.by),
    at(context, of.createdOn, MORNING + 1),
  ]
  const { measure } = each
  const moving = measure.kind === 'increase' || measure.kind === 'decrease' ? measure : null
  const band = measure.kind === 'keep_within' ? measure : null
  const firstTarget = each.revisions.find(({ was }) => was.target !== undefined)?.was.target
  const firstTitle = each.revisions.find(({ was }) => was.title !== undefined)?.was.title
  made.insert(start, by, node, {
    orgId,
    id,
    kind: 'key_result',
    ownerId,
    key: `${key}.${position}`,
    title: firstTitle ?? each.title,
    state: 'active',
    createdBy: by,
    changedBy: by,
  })
  made.insert(start, by, keyResult, {
    orgId,
    id,
    ownerId,
    objectiveId: idOf(context, 'objective', of.id),
    position,
    measure: measure.kind,
    unit: each.unit,
    baseline: moving?.baseline ?? null,
    baselineDueOn: moving === null || moving.baselineDueOn === null ? null : onDay(context, moving.baselineDueOn),
    target: firstTarget ?? moving?.target ?? null,
    low: band?.low ?? null,
    high: band?.high ?? null,
    dueOn: each.dueOn === null ? null : onDay(context, each.dueOn),
    readableFromWeek: each.readableFromWeek ?? 1,
    currentProgress: progressPointsOf(measureOn(each, of.createdOn), null),
  })
  for (const { on, by: person, reason, was } of each.revisions) {
    const [moment, who] = [at(context, on, MORNING + 60), memberOf(context, person)]
    const title = was.title === undefined ? (firstTitle ?? each.title) : each.title
    changed.change(moment, who, node, id, { title, reason })
    if (was.target !== undefined && moving !== null)
      changed.change(moment, who, keyResult, id, {
        target: moving.target,
        currentProgress: newestProgress(context, each, on),
      })
  }
}

/** What its newest reading comes to under the measure of a day. All readings stand before anything is revised, see Context. */
const newestProgress = ({ company }: Context, each: SampleKeyResult, on: Day): number | null => {
  const newest = company.checkIns
    .toSorted((a, b) => (a.weekOf < b.weekOf ? -1 : 1))
    .flatMap(({ values }) => values.filter(({ keyResult }) => keyResult === each.id))
    .at(-1)
  return progressPointsOf(measureOn(each, on), newest ?? null)
}

const writeLinks = (context: Context): void => {
  const { company, orgId, made } = context
  for (const { objective: from, target, kind, weight, sentence, on, by: person, answer } of company.links) {
    const squad = company.objectives.find(({ id }) => id === from)?.squad ?? ''
    const board = company.bets.find(({ id }) => id === target)?.board
    const [id, by] = [idOf(context, 'link', `${from}>${target}`), memberOf(context, person)]
    made.insert(at(context, on, MORNING + 120), by, edge, {
      orgId,
      id,
      kind,
      sourceId: idOf(context, 'objective', from),
      sourceKind: 'objective',
      sourceOwnerId: idOf(context, 'unit', squad),
      targetId: idOf(context, 'bet', target),
      targetKind: 'bet',
      targetOwnerId: idOf(context, 'unit', company.boards.find((each) => each.id === board)?.unit ?? 'company'),
      weight,
      sentence,
      sourceVersion: 1,
      targetVersion: 1,
      createdBy: by,
      changedBy: by,
    })
    if (answer === null) continue
    const who = memberOf(context, answer.by)
    made.insert(at(context, answer.on, MORNING + 180), who, edgeAnswer, {
      orgId,
      edgeId: id,
      verdict: answer.verdict,
      sentence: answer.sentence,
      sourceVersion: 1,
      targetVersion: 1,
      changedBy: who,
    })
  }
}
