import type { Column } from '@polyrhythm/domain/bets/bet'
import { TOP } from '@polyrhythm/domain/bets/rank'
import { type EntryAnswers, noAnswers } from '#web/components/bets/entry-answers.ts'
import type { BetView } from '#web/components/bets/bet-types.ts'
import type { SimilarView } from '#web/components/lessons/similar-past.tsx'

/** What the form of a bet holds. Lists are one entry a line; an empty choice is ''. */
export type BetValues = {
  title: string
  summary: string
  sponsorId: string
  roadManagerId: string
  beliefIds: string[]
  goalId: string
  odds: number | null
  appetite: string
  decideOn: string | null
  killCriteria: string
  assumptions: string
  guardrails: string
  /** Separated by commas. */
  tags: string
  metricName: string
  metricUnit: string
  metricBaseline: number | null
  metricTarget: number | null
  metricDueOn: string | null
  column: Column
  after: string
  reason: string
  entry: EntryAnswers
  /** The closed bets and lessons that it differs from, and how. */
  seen: SimilarView[]
  differs: string
}

export const emptyBet = (after: string): BetValues => ({
  title: '',
  summary: '',
  sponsorId: '',
  roadManagerId: '',
  beliefIds: [],
  goalId: '',
  odds: null,
  appetite: '',
  decideOn: null,
  killCriteria: '',
  assumptions: '',
  guardrails: '',
  tags: '',
  metricName: '',
  metricUnit: '',
  metricBaseline: null,
  metricTarget: null,
  metricDueOn: null,
  column: 'next',
  after,
  reason: '',
  entry: noAnswers,
  seen: [],
  differs: '',
})

export const betValuesOf = (bet: BetView): BetValues => ({
  ...emptyBet(TOP),
  title: bet.title,
  summary: bet.summary,
  sponsorId: bet.sponsor?.id ?? '',
  roadManagerId: bet.roadManager?.id ?? '',
  beliefIds: bet.beliefs.map(({ id }) => id),
  goalId: bet.goals[0]?.id ?? '',
  odds: bet.odds,
  appetite: bet.appetite,
  decideOn: bet.decideOn,
  killCriteria: bet.killCriteria.join('\n'),
  assumptions: bet.assumptions.join('\n'),
  guardrails: bet.guardrails.join('\n'),
  tags: bet.tags.join(', '),
  metricName: bet.metric?.name ?? '',
  metricUnit: bet.metric?.unit ?? '',
  metricBaseline: bet.metric?.baseline ?? null,
  metricTarget: bet.metric?.target ?? null,
  metricDueOn: bet.metric?.dueOn ?? null,
})

/** The fields that a new and a changed bet share, as the command has them; before its schema has looked at them. */
export const betFieldsOf = (values: BetValues) => ({
  title: values.title,
  summary: values.summary,
  sponsorId: idOrNull(values.sponsorId),
  roadManagerId: idOrNull(values.roadManagerId),
  odds: values.odds,
  appetite: values.appetite,
  decideOn: values.decideOn,
  killCriteria: linesOf(values.killCriteria),
  assumptions: linesOf(values.assumptions),
  guardrails: linesOf(values.guardrails),
  tags: tagsOf(values.tags),
  metric: hasMetric(values)
    ? {
        name: values.metricName,
        unit: values.metricUnit,
        baseline: values.metricBaseline,
        target: values.metricTarget,
        dueOn: values.metricDueOn,
      }
    : null,
})

/** What the bet says of the past. Words without a thing they are about stand for one that is missing, and are refused. */
export const differsFromOf = ({ seen, differs }: Pick<BetValues, 'seen' | 'differs'>) =>
  seen.length === 0 && differs.trim() !== '' ? [{ id: '', how: differs }] : seen.map(({ id }) => ({ id, how: differs }))

/** Which field of the form shows what is wrong at a path of the command. */
export const betFieldOf = (path: string): keyof BetValues => {
  const [first = '', second = ''] = path.split('.')
  if (first === 'metric') return metricFields.get(second) ?? 'metricName'
  if (first === 'goalIds') return 'goalId'
  if (first === 'differsFrom') return 'differs'
  return isField(first) ? first : 'title'
}

/** A metric is meant as soon as anything of it is filled in; the schema then asks for its name. */
const hasMetric = ({ metricName, metricUnit, metricBaseline, metricTarget, metricDueOn }: BetValues): boolean =>
  metricName.trim() !== '' ||
  metricUnit.trim() !== '' ||
  [metricBaseline, metricTarget, metricDueOn].some((part) => part !== null)

/** One entry a line; empty lines and list marks say nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')

/** Words between commas, each once. */
export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((tag) => tag.replace(/^\s*#/, '').trim().toLowerCase())
      .filter((tag) => tag !== ''),
  ),
]

const idOrNull = (id: string): string | null => (id === '' ? null : id)

const metricFields: ReadonlyMap<string, keyof BetValues> = new Map([
  ['name', 'metricName'],
  ['unit', 'metricUnit'],
  ['baseline', 'metricBaseline'],
  ['target', 'metricTarget'],
  ['dueOn', 'metricDueOn'],
])

const isField = (name: string): name is keyof BetValues => Object.hasOwn(emptyBet(TOP), name)
