import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { ConstraintView } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the form of a constraint holds. */
export type ConstraintValues = {
  statement: string
  because: string
  answerableId: string
  howToChallenge: string
  sinceOn: string | null
  reason: string
}

export const constraintValuesOf = (of: ConstraintView): ConstraintValues => ({
  statement: of.statement,
  because: of.because,
  answerableId: of.answerable.id,
  howToChallenge: of.howToChallenge,
  sinceOn: of.sinceOn,
  reason: '',
})

/** Both texts of a constraint field by field, as a person reads them. */
export const compareConstraints = (theirs: ConstraintValues, mine: ConstraintValues, t: Translate): StaleField[] => [
  { label: t('constraints.form.statement'), theirs: theirs.statement, mine: mine.statement },
  { label: t('constraints.form.because'), theirs: theirs.because, mine: mine.because },
  { label: t('constraints.challenge'), theirs: theirs.howToChallenge, mine: mine.howToChallenge },
]
