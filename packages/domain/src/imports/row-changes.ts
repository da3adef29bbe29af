import type { Day } from '#domain/cycles/day'
import type { MeasureFields } from '#domain/key-results/measure'
import type { Ambition } from '#domain/objectives/objective'

/** A field that an import changes. Texts are told whole; numbers and days as they are. */
export type RowChange = {
  readonly field: 'title' | 'text' | 'ambition' | 'kind' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'due'
  readonly from: string | number | null
  readonly to: string | number | null
}

export type StandingObjective = { readonly title: string; readonly body: string; readonly ambition: Ambition }
export type StandingKeyResult = {
  readonly title: string
  readonly body: string
  readonly measure: MeasureFields
  readonly unit: string
  readonly dueOn: Day | null
}

type SaidObjective = {
  readonly title: string
  readonly why: string
  readonly note: string
  readonly ambition: Ambition | null
}
type SaidKeyResult = {
  readonly title: string
  readonly note: string
  readonly measure: Omit<MeasureFields, 'baselineDueOn'>
  readonly unit: string
  readonly dueOn: Day | null
}

/** What an objective is to say after the import: what the source leaves empty stays as it is. */
export const importedObjective = (standing: StandingObjective, said: SaidObjective): StandingObjective => ({
  title: said.title,
  body: bodyOf(said) || standing.body,
  ambition: said.ambition ?? standing.ambition,
})

/**
 * What a key result is to say after the import. A measure of the same kind keeps what the source leaves empty; one of
 * another kind takes its place.
 *
 * @see SPEC.md IM17
 */
export const importedKeyResult = (
  standing: StandingKeyResult,
  said: SaidKeyResult,
  baselineDueOn: Day,
): StandingKeyResult => {
  const before = standing.measure
  const isSameKind = said.measure.kind === before.kind
  const kept = <Field extends 'baseline' | 'target' | 'low' | 'high'>(field: Field) =>
    said.measure[field] ?? (isSameKind ? before[field] : null)
  const baseline = kept('baseline')
  return {
    title: said.title,
    body: said.note === '' ? standing.body : said.note,
    measure: {
      kind: said.measure.kind,
      baseline,
      baselineDueOn: baseline === null ? ((isSameKind ? before.baselineDueOn : null) ?? baselineDueOn) : null,
      target: kept('target'),
      low: kept('low'),
      high: kept('high'),
    },
    unit: said.unit === '' && isSameKind ? standing.unit : said.unit,
    dueOn: said.dueOn ?? standing.dueOn,
  }
}

export const objectiveChanges = (from: StandingObjective, to: StandingObjective): readonly RowChange[] => [
  ...changed('title', from.title, to.title),
  ...changed('text', from.body, to.body),
  ...changed('ambition', from.ambition, to.ambition),
]

export const keyResultChanges = (from: StandingKeyResult, to: StandingKeyResult): readonly RowChange[] => [
  ...changed('title', from.title, to.title),
  ...changed('text', from.body, to.body),
  ...changed('kind', from.measure.kind, to.measure.kind),
  ...(['baseline', 'target', 'low', 'high'] as const).flatMap((field) =>
    changed(field, from.measure[field], to.measure[field]),
  ),
  ...changed('unit', from.unit, to.unit),
  ...changed('due', from.dueOn, to.dueOn),
]

/** The why and the note of an objective stand in one text. */
export const bodyOf = ({ why, note }: { readonly why: string; readonly note: string }): string =>
  [why, note].filter((text) => text !== '').join('\n\n')

const changed = (
  field: RowChange['field'],
  from: string | number | null,
  to: string | number | null,
): readonly RowChange[] => (from === to ? [] : [{ field, from, to }])
