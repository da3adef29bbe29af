import { missingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { bet } from '#db/schema/bet'
import { enablingConstraint } from '#db/schema/constraint'
import { decision } from '#db/schema/decision'
import { edge } from '#db/schema/edge'
import { experiment } from '#db/schema/experiment'
import { lesson } from '#db/schema/lesson'
import { node, type NodeKind } from '#db/schema/node'
import { reading } from '#db/schema/reading'
import { at, type Context, idOf, memberOf, onDay } from './context.ts'
import type { SampleBet } from './sample.ts'

const AFTERNOON = 14 * 60

/** What was learned, decided and tried on the way; what holds for everybody; how goals and bets went; what is in Now without all that Now asks for. */
export const writeRhythm = (context: Context): void => {
  const { company, orgId, made, changed } = context
  for (const [index, each] of company.lessons.entries()) {
    const { sort, expected, happened, learned, willChange, tags } = each
    const id = addNode(context, 'lesson', each.id, each.title, { ...each, key: `L-${index + 1}`, state: 'shared' })
    made.insert(at(context, each.on, AFTERNOON), memberOf(context, each.person), lesson, {
      orgId,
      id,
      ownerId: idOf(context, 'unit', each.unit),
      sort,
      expected,
      happened,
      learned,
      willChange,
      tags: [...tags],
    })
    addAbout(context, 'lesson', each, each.unit)
  }
  for (const each of company.decisions) {
    const unit = unitOfBet(context, each.about)
    const id = addNode(context, 'decision', each.id, each.title, { ...each, unit, key: null, state: 'decided' })
    made.insert(at(context, each.on, AFTERNOON), memberOf(context, each.person), decision, {
      orgId,
      id,
      ownerId: idOf(context, 'unit', unit),
      call: each.call,
      context: each.context,
      alternatives: [...each.alternatives],
    })
    addAbout(context, 'decision', each, unit)
  }
  for (const [index, each] of company.experiments.entries()) {
    const on = each.startsOn
    const more = { ...each, on, key: `X-${index + 1}`, state: 'running' }
    const id = addNode(context, 'experiment', each.id, each.hypothesis, more)
    const by = memberOf(context, each.person)
    made.insert(at(context, on, AFTERNOON), by, experiment, {
      orgId,
      id,
      ownerId: idOf(context, 'unit', each.unit),
      exposure: each.exposure,
      metric: each.metric,
      saysNo: each.saysNo,
      startsOn: onDay(context, on),
      endsOn: onDay(context, each.endsOn),
    })
    addAbout(context, 'experiment', { ...each, on }, each.unit)
    if (each.endedOn === null) continue
    const end = at(context, each.endedOn, AFTERNOON)
    changed.change(end, by, node, id, { state: 'ended' })
    changed.change(end, by, experiment, id, { result: each.result, verdict: each.verdict })
  }
  for (const each of company.constraints) {
    const on = each.sinceOn
    const more = { ...each, on, unit: 'company', person: company.ranking.by, key: null, state: 'in_force' }
    const id = addNode(context, 'constraint', each.id, each.statement, { ...more, body: each.reason })
    made.insert(at(context, on, AFTERNOON), memberOf(context, company.ranking.by), enablingConstraint, {
      orgId,
      id,
      ownerId: idOf(context, 'unit', 'company'),
      sinceOn: onDay(context, on),
      answerableId: memberOf(context, each.person),
      howToChallenge: each.howToChallenge,
    })
  }
  for (const each of company.readings) {
    const goal = company.goals.find(({ id }) => id === each.of)
    const by = memberOf(context, each.person)
    made.insert(at(context, each.on, AFTERNOON), by, reading, {
      orgId,
      id: idOf(context, 'reading', `${each.of}/${each.on}`),
      nodeId: idOf(context, goal === undefined ? 'bet' : 'goal', each.of),
      nodeKind: goal?.kind ?? 'bet',
      nodeOwnerId: idOf(context, 'unit', goal === undefined ? unitOfBet(context, each.of) : 'company'),
      value: each.value,
      observedOn: onDay(context, each.on),
      note: each.note,
      by,
    })
  }
  for (const each of company.bets) if (each.leap !== null) signLeap(context, each, each.leap)
}

type NewNode = {
  readonly key: string | null
  readonly state: string
  readonly unit: string
  readonly on: Day
  readonly person: string
  readonly body?: string
}

const addNode = (context: Context, kind: NodeKind, local: string, title: string, more: NewNode): string => {
  const [id, by] = [idOf(context, kind, local), memberOf(context, more.person)]
  context.made.insert(at(context, more.on, AFTERNOON), by, node, {
    orgId: context.orgId,
    id,
    kind,
    ownerId: idOf(context, 'unit', more.unit),
    key: more.key,
    title,
    body: more.body ?? '',
    state: more.state,
    createdBy: by,
    changedBy: by,
  })
  return id
}

type About = { readonly id: string; readonly about: string; readonly on: Day; readonly person: string }

const addAbout = (context: Context, kind: NodeKind, { id, about, on, person }: About, unit: string): void => {
  const by = memberOf(context, person)
  context.made.insert(at(context, on, AFTERNOON), by, edge, {
    orgId: context.orgId,
    id: idOf(context, 'about', `${kind}:${id}>${about}`),
    kind: 'about',
    sourceId: idOf(context, kind, id),
    sourceKind: kind,
    sourceOwnerId: idOf(context, 'unit', unit),
    targetId: idOf(context, 'bet', about),
    targetKind: 'bet',
    targetOwnerId: idOf(context, 'unit', unitOfBet(context, about)),
    sourceVersion: 1,
    targetVersion: 1,
    createdBy: by,
    changedBy: by,
  })
}

const unitOfBet = ({ company: { bets, boards } }: Context, local: string): string => {
  const board = bets.find(({ id }) => id === local)?.board
  return boards.find(({ id }) => id === board)?.unit ?? 'company'
}

const signLeap = (context: Context, each: SampleBet, leap: NonNullable<SampleBet['leap']>): void => {
  const { company, changed } = context
  const beliefsOf = (bet: string): boolean =>
    company.evidence.some(({ to }) => to === bet) ||
    (company.bets.find(({ id }) => id === bet)?.supports.some(beliefsOf) ?? false)
  const { metric } = each
  const missing = missingForNow({
    sponsorId: each.sponsor,
    roadManagerId: each.roadManager,
    killCriteria: each.killCriteria,
    decideOn: each.decideOn,
    hasMeasuredMetric: metric !== null && metric.baseline !== null && metric.target !== null && metric.dueOn !== null,
    hasBelief: beliefsOf(each.id),
  })
  const [moment, by] = [at(context, leap.on, AFTERNOON), memberOf(context, leap.by)]
  changed.change(moment, by, bet, idOf(context, 'bet', each.id), {
    leapMissing: [...missing],
    leapReason: leap.reason,
    leapBy: by,
    leapAt: new Date(moment),
  })
}
