import type { Ambition, Basis } from '@polyrhythm/domain/objectives/objective'
import { orNull } from '#web/components/form/or-null.ts'
import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { ObjectiveView } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** A key result that an example brings along; of a band, *from* and *to* are its bounds. */
export type DraftKeyResult = {
  title: string
  kind: 'increase' | 'decrease' | 'keep_within'
  from: number | null
  to: number | null
  unit: string
}

/** What the form of an objective holds; key results only while it is new. */
export type ObjectiveValues = {
  title: string
  why: string
  ambition: Ambition
  basis: Basis
  basisReason: string
  reason: string
  keyResults: DraftKeyResult[]
}

export const emptyObjective: ObjectiveValues = {
  title: '',
  why: '',
  ambition: 'committed',
  basis: 'bet',
  basisReason: '',
  reason: '',
  keyResults: [],
}

export const valuesOf = ({ title, why, ambition, basis, basisReason }: ObjectiveView): ObjectiveValues => ({
  title,
  why,
  ambition,
  basis,
  basisReason: basisReason ?? '',
  reason: '',
  keyResults: [],
})

/** The fields of a command; a reason for the basis belongs only to one that is not a bet. */
export const objectiveFieldsOf = ({ title, why, ambition, basis, basisReason }: ObjectiveValues) => ({
  title,
  why,
  ambition,
  basis,
  basisReason: basis === 'bet' ? null : orNull(basisReason),
})

/** Both texts of an objective field by field. */
export const compareObjectives = (theirs: ObjectiveValues, mine: ObjectiveValues, t: Translate): StaleField[] => [
  { label: t('objectives.title'), theirs: theirs.title, mine: mine.title },
  { label: t('objectives.why'), theirs: theirs.why, mine: mine.why },
  {
    label: t('objectives.ambition'),
    theirs: t(`objectives.ambition.${theirs.ambition}`),
    mine: t(`objectives.ambition.${mine.ambition}`),
  },
  {
    label: t('objectives.basis'),
    theirs: t(`objectives.basis.${theirs.basis}`),
    mine: t(`objectives.basis.${mine.basis}`),
  },
  { label: t('objectives.basisReason'), theirs: theirs.basisReason, mine: mine.basisReason },
]
