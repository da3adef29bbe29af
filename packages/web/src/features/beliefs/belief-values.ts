import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { Translate } from '#web/messages/translate.ts'
import type { BeliefWords } from './belief-types.ts'

/** What the form of a belief holds. An empty goal is ''. */
export type BeliefValues = {
  statement: string
  because: string
  conviction: number | null
  horizonFrom: number | null
  horizonTo: number | null
  reviewOn: string | null
  goalId: string
  reason: string
}

export const emptyBelief: BeliefValues = {
  statement: '',
  because: '',
  conviction: null,
  horizonFrom: null,
  horizonTo: null,
  reviewOn: null,
  goalId: '',
  reason: '',
}

export const beliefValuesOf = (belief: BeliefWords): BeliefValues => ({
  ...emptyBelief,
  statement: belief.statement,
  because: belief.because,
  conviction: belief.conviction,
  horizonFrom: belief.horizonFrom,
  horizonTo: belief.horizonUntil,
  reviewOn: belief.reviewOn,
})

/** The fields that a new and a changed belief share. A horizon is meant as soon as one of its years is given. */
export const beliefFieldsOf = ({ statement, because, conviction, horizonFrom, horizonTo, reviewOn }: BeliefValues) => ({
  statement: withoutLead(statement),
  because,
  conviction,
  horizon: horizonFrom === null && horizonTo === null ? null : { from: horizonFrom, to: horizonTo },
  reviewOn,
})

/** Which field of the form shows what is wrong at a path of the command. */
export const beliefFieldOf = (path: string): keyof BeliefValues => {
  if (path === 'horizon.from') return 'horizonFrom'
  if (path.startsWith('horizon')) return 'horizonTo'
  return isField(path) ? path : 'statement'
}

/** Both texts of a belief field by field, as a person reads them. */
export const compareBeliefs = (theirs: BeliefValues, mine: BeliefValues, t: Translate): StaleField[] =>
  compared.map(({ field, label }) => ({
    label: t(label),
    theirs: String(theirs[field] ?? '–'),
    mine: String(mine[field] ?? '–'),
  }))

/** "We believe that …" stands in front of the field already. */
export const withoutLead = (statement: string): string => statement.trim().replace(/^we believe(?: that)?[,:]?\s+/i, '')

const compared = [
  { field: 'statement', label: 'beliefs.statement' },
  { field: 'because', label: 'beliefs.becauseLabel' },
  { field: 'conviction', label: 'beliefs.conviction' },
  { field: 'horizonFrom', label: 'beliefs.horizonFrom' },
  { field: 'horizonTo', label: 'beliefs.horizonTo' },
  { field: 'reviewOn', label: 'beliefs.reviewOn' },
] as const

const isField = (name: string): name is keyof BeliefValues => Object.hasOwn(emptyBelief, name)
