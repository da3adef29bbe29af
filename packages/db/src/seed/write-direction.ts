import { type Day, day } from '@polyrhythm/domain/cycles/day'
import { belief } from '#db/schema/belief'
import { bet } from '#db/schema/bet'
import { edge } from '#db/schema/edge'
import { dataPoint } from '#db/schema/evidence'
import { goal } from '#db/schema/goal'
import { counter, node } from '#db/schema/node'
import { at, type Context, idOf, memberOf, onDay } from './context.ts'
import type { SampleBet, SampleCompany } from './sample.ts'

const MORNING = 9 * 60
/** The day of the baselines of goals, and the first of their two years. */
const GOALS_SET_ON = day('2026-01-01')
type Kind = 'north_star' | 'goal' | 'belief' | 'data' | 'insight' | 'bet'

/** Goals, beliefs, data, insights, bets, and the evidence between them. */
export const writeDirection = (context: Context): void => {
  const { company, orgId, made } = context
  const council = company.ranking.by
  const early = firstDay(company)
  let keys = 0
  for (const each of company.goals) {
    const id = addNode(
      context,
      each.kind,
      each.id,
      each.kind === 'goal' ? `G-${(keys += 1)}` : null,
      each.title,
      '',
      'active',
      GOALS_SET_ON,
      council,
    )
    const due = each.dueOn === null ? null : onDay(context, each.dueOn)
    made.insert(at(context, GOALS_SET_ON, MORNING), memberOf(context, council), goal, {
      orgId,
      id,
      kind: each.kind,
      ownerId: companyOf(context),
      metric: each.metric,
      unit: each.unit,
      baseline: each.baseline,
      target: each.target,
      dueOn: due,
    })
  }
  for (const [index, each] of company.beliefs.entries()) {
    const id = addNode(context, 'belief', each.id, `BL-${index + 1}`, each.statement, '', 'held', early, council)
    made.insert(at(context, early, MORNING), memberOf(context, council), belief, {
      orgId,
      id,
      ownerId: companyOf(context),
      because: each.because,
      conviction: each.conviction,
      horizonFrom: each.horizon?.from ?? null,
      horizonUntil: each.horizon?.to ?? null,
      reviewOn: each.reviewOn === null ? null : onDay(context, each.reviewOn),
    })
    if (each.state === 'challenged') challenge(context, each.id)
  }
  for (const [index, each] of company.data.entries()) {
    const id = addNode(
      context,
      'data',
      each.id,
      `D-${index + 1}`,
      each.statement,
      '',
      'active',
      each.observedOn,
      each.person,
    )
    const { n, period, source } = each
    made.insert(at(context, each.observedOn, MORNING), memberOf(context, each.person), dataPoint, {
      orgId,
      id,
      ownerId: companyOf(context),
      n,
      period,
      source,
      observedOn: onDay(context, each.observedOn),
    })
  }
  for (const [index, each] of company.insights.entries()) {
    addNode(context, 'insight', each.id, `I-${index + 1}`, each.statement, '', 'accepted', each.on, each.person)
  }
  for (const [index, each] of company.bets.entries()) addBet(context, each, index + 1)
  addEdges(context, early)
  addCounters(context)
}

const companyOf = (context: Context): string => idOf(context, 'unit', 'company')

/** Beliefs and goals stand before everything that leans on them. */
const firstDay = ({ data, insights, evidence, ranking }: SampleCompany): Day =>
  [
    ...data.map(({ observedOn }) => observedOn),
    ...insights.map(({ on }) => on),
    ...evidence.map(({ on }) => on),
  ].reduce((first, on) => (on < first ? on : first), ranking.on < day('2026-01-19') ? ranking.on : day('2026-01-19'))

const addNode = (
  context: Context,
  kind: Kind,
  local: string,
  key: string | null,
  title: string,
  body: string,
  state: string,
  on: Day,
  person: string,
  ownerId = companyOf(context),
): string => {
  const [id, by] = [idOf(context, kindOfId(kind), local), memberOf(context, person)]
  context.made.insert(at(context, on, MORNING), by, node, {
    orgId: context.orgId,
    id,
    kind,
    ownerId,
    key,
    title,
    body,
    state,
    createdBy: by,
    changedBy: by,
  })
  return id
}

const kindOfId = (kind: Kind): string => (kind === 'north_star' ? 'goal' : kind)

const addBet = (context: Context, each: SampleBet, number: number): void => {
  const { company, orgId, made, changed } = context
  const on =
    company.evidence.find(({ from, to }) => to === each.id && company.beliefs.some(({ id }) => id === from))?.on ??
    (company.ranking.on < day('2026-04-27') ? company.ranking.on : day('2026-04-27'))
  const unit = company.boards.find(({ id }) => id === each.board)?.unit ?? 'company'
  const [ownerId, by] = [idOf(context, 'unit', unit), memberOf(context, each.sponsor)]
  const id = addNode(
    context,
    'bet',
    each.id,
    `B-${number}`,
    each.title,
    each.summary,
    'on_board',
    on,
    each.sponsor,
    ownerId,
  )
  const { metric } = each
  made.insert(at(context, on, MORNING), by, bet, {
    orgId,
    id,
    ownerId,
    stage: each.stage,
    sponsorId: by,
    roadManagerId: each.roadManager === null ? null : memberOf(context, each.roadManager),
    odds: each.odds,
    appetite: each.appetite,
    decideOn: each.decideOn === null ? null : onDay(context, each.decideOn),
    killCriteria: [...each.killCriteria],
    assumptions: [...each.assumptions],
    metricName: metric?.metric ?? '',
    metricUnit: metric?.unit ?? '',
    metricBaseline: metric?.baseline ?? null,
    metricTarget: metric?.target ?? null,
    metricDueOn: metric === null || metric.dueOn === null ? null : onDay(context, metric.dueOn),
    guardrails: [...each.guardrails],
    tags: [...each.tags],
    health: each.closedOn === null ? each.health : 'unknown',
    healthNote: each.closedOn === null ? each.healthNote : '',
  })
  if (each.closedOn === null) return
  const end = at(context, each.closedOn, 15 * 60) // its lesson is written by then
  changed.change(end, by, bet, id, {
    outcome: each.outcome,
    health: each.health,
    healthNote: each.healthNote,
    closingEvidence: each.closing?.evidence ?? '',
    closingNote: each.closing?.note ?? '',
    closedOn: onDay(context, each.closedOn),
  })
  changed.change(end, by, node, id, { state: 'closed', reason: each.closing?.evidence ?? '' })
}

const challenge = (context: Context, local: string): void => {
  const against = context.company.evidence.find(({ to, stance }) => to === local && stance === 'contradicts')
  if (against === undefined) return
  const [end, by, id] = [
    at(context, against.on, MORNING + 60),
    memberOf(context, against.person),
    idOf(context, 'belief', local),
  ]
  context.changed.change(end, by, node, id, { state: 'challenged', reason: against.note })
}

const addEdges = (context: Context, early: Day): void => {
  const { company } = context
  const kinds = new Map<string, Kind>([
    ...company.goals.map(({ id, kind }) => [id, kind] as const),
    ...company.beliefs.map(({ id }) => [id, 'belief'] as const),
    ...company.data.map(({ id }) => [id, 'data'] as const),
    ...company.insights.map(({ id }) => [id, 'insight'] as const),
    ...company.bets.map(({ id }) => [id, 'bet'] as const),
  ])
  const add = (
    kind: 'evidence' | 'serves' | 'supports_bet',
    from: string,
    to: string,
    on: Day,
    person: string,
    more: { stance?: 'supports' | 'contradicts'; weight?: 'primary' | 'secondary'; sentence?: string },
  ): void => {
    const [source, target, by] = [kinds.get(from) ?? 'bet', kinds.get(to) ?? 'bet', memberOf(context, person)]
    const { stance = null, weight = null, sentence = '' } = more
    context.made.insert(at(context, on, MORNING + 60), by, edge, {
      orgId: context.orgId,
      id: idOf(context, kind, `${from}>${to}`),
      kind,
      sourceId: idOf(context, kindOfId(source), from),
      sourceKind: source,
      sourceOwnerId: ownerOf(context, from),
      targetId: idOf(context, kindOfId(target), to),
      targetKind: target,
      targetOwnerId: ownerOf(context, to),
      stance,
      weight,
      sentence,
      sourceVersion: 1,
      targetVersion: 1,
      createdBy: by,
      changedBy: by,
    })
  }
  const weightAt = (index: number) => (index === 0 ? ('primary' as const) : ('secondary' as const))
  for (const { from, to, stance, note, on, person } of company.evidence)
    add('evidence', from, to, on, person, { stance, sentence: note })
  for (const { belief: from, goals } of company.beliefGoals)
    goals.forEach((to, index) => add('serves', from, to, early, company.ranking.by, { weight: weightAt(index) }))
  const star = company.goals.find(({ kind }) => kind === 'north_star')
  for (const { id, kind } of company.goals)
    if (kind === 'goal' && star !== undefined)
      add('serves', id, star.id, early, company.ranking.by, { weight: 'primary' })
  for (const { id, goals, supports, sponsor } of company.bets) {
    goals.forEach((to, index) => add('serves', id, to, company.ranking.on, sponsor, { weight: weightAt(index) }))
    for (const to of supports) add('supports_bet', id, to, company.ranking.on, sponsor, {})
  }
}

const ownerOf = (context: Context, local: string): string => {
  const { bets, boards } = context.company
  const board = bets.find(({ id }) => id === local)?.board
  return idOf(context, 'unit', boards.find(({ id }) => id === board)?.unit ?? 'company')
}

/** The next belief, goal, … counts on from here. */
const addCounters = (context: Context): void => {
  const { company, orgId, made } = context
  const last = {
    goal: company.goals.filter(({ kind }) => kind === 'goal').length,
    belief: company.beliefs.length,
    data: company.data.length,
    insight: company.insights.length,
    bet: company.bets.length,
    lesson: company.lessons.length,
    experiment: company.experiments.length,
  }
  for (const [scope, count] of Object.entries(last)) {
    if (count > 0)
      made.insert(at(context, company.foundedOn, MORNING), memberOf(context, company.founder), counter, {
        orgId,
        scope,
        last: count,
      })
  }
}
