import { textField, titleField, unitField } from '@polyrhythm/domain/fields'
import { importedMeasureField } from '@polyrhythm/domain/imports/confirm-import'
import * as z from 'zod/mini'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import type { Translate } from '#web/messages/translate.ts'
import { isUsablePrefix, NEW_SQUAD, type RowValues, type SquadValues, UNDECIDED } from './row-values.ts'

/** What is wrong with a row, a sentence per field; empty when it can be imported. */
export type RowProblems = Readonly<Record<string, string>>

/** What the problems of a squad depend on besides its own fields. */
export type SquadFacts = {
  readonly mayCreate: boolean
  /** Squads that the person sits in. */
  readonly mine: ReadonlySet<string>
  readonly hasTakenPrefix: boolean
}

/** For rows that are no squad. */
export const noFacts: SquadFacts = { mayCreate: false, mine: new Set(), hasTakenPrefix: false }

export const rowProblems = (values: RowValues, facts: SquadFacts, t: Translate): RowProblems => {
  if (values.kind === 'squad') return squadProblems(values, facts, t)
  const parsed = schemas[values.kind].safeParse(values)
  const problems: Record<string, string> = {}
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path.at(-1) ?? 'title')
    problems[fieldOf(field, issue.message)] ??= issueSentence(issue, t)
  }
  return problems
}

const schemas = {
  tribe: z.object({ title: titleField }),
  objective: z.object({ title: titleField, why: textField, note: textField }),
  keyResult: z.object({ title: titleField, note: textField, unit: unitField, measure: importedMeasureField }),
} as const

const newSquad = z.object({ title: titleField })

const squadProblems = (values: SquadValues, facts: SquadFacts, t: Translate): RowProblems => {
  if (values.into === UNDECIDED) return { into: t('imports.problem.chooseSquad') }
  if (values.into !== NEW_SQUAD) return facts.mine.has(values.into) ? {} : { into: t('imports.problem.notYours') }
  if (!facts.mayCreate) return { into: t('imports.problem.mayNotCreate') }
  const [issue] = newSquad.safeParse(values).error?.issues ?? []
  return {
    ...(issue === undefined ? {} : { title: issueSentence(issue, t) }),
    ...(isUsablePrefix(values.prefix) ? {} : { prefix: t('rules.field.prefix') }),
    ...(facts.hasTakenPrefix ? { prefix: t('squads.taken.prefix') } : {}),
  }
}

/** Which field shows what is wrong with the measure as a whole. */
const fieldOf = (field: string, message: string): string => {
  if (field !== 'measure') return field
  if (message.startsWith('measure.bounds')) return 'low'
  return message === 'measure.baseline_missing' ? 'baseline' : 'target'
}
