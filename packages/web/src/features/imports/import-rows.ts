import { sameTitle } from '@polyrhythm/domain/imports/identity'
import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { type KeyResultDraft, type ObjectiveDraft, squadsOf, type TopRow } from './draft-rows.ts'
import { NEW_SQUAD } from './row-values.ts'
import type { UnitNames } from './unit-names.ts'

type Command = ConfirmImport['squads'][number]
type ObjectiveSaid = Omit<Command['objectives'][number], 'seen' | 'keyResults'>
type KeyResultSaid = Omit<Command['objectives'][number]['keyResults'][number], 'seen'>

/** A row as it will be sent, and which row of the preview it is. */
export type SaidKeyResult = { readonly rowId: string; readonly says: KeyResultSaid }
export type SaidObjective = {
  readonly rowId: string
  readonly says: ObjectiveSaid
  readonly keyResults: readonly SaidKeyResult[]
}
export type SaidSquad = { readonly squad: Command['squad']; readonly objectives: readonly SaidObjective[] }
export type ImportRows = { readonly tribes: ConfirmImport['tribes']; readonly squads: readonly SaidSquad[] }

/**
 * The rows that were kept, as they were left. Rows of one name in one place are told apart by their order in the whole
 * source, kept or not, so that leaving one out does not make another of it.
 *
 * @see SPEC.md IM16
 */
export const importRows = (rows: readonly TopRow[], names: UnitNames): ImportRows => {
  const tribes = [...names.tribes].flatMap(([id, { slug }]) =>
    rows.flatMap((row) =>
      row.kind === 'tribe' && row.id === id ? [{ name: row.values.title, slug, mission: row.source.mission }] : [],
    ),
  )
  const order = [...names.tribes.keys()]
  const countIn = new Map<string, Occurrences>()
  const squads = squadsOf(rows).flatMap(({ squad, tribe }): SaidSquad[] => {
    if (!squad.isKept) return []
    const place = squad.values.into === NEW_SQUAD ? squad.id : squad.values.into
    const count = countIn.get(place) ?? occurrences()
    countIn.set(place, count)
    const objectives = squad.below
      .map((row) => ({ row, occurrence: count(row.values.title) }))
      .flatMap(({ row, occurrence }) => (row.isKept ? [objectiveOf(row, occurrence)] : []))
    const named = names.squads.get(squad.id)
    if (squad.values.into !== NEW_SQUAD || named === undefined)
      return objectives.length === 0
        ? []
        : [{ squad: { kind: 'existing' as const, squadId: squad.values.into }, objectives }]
    const index = order.indexOf(tribe?.id ?? '')
    const made = {
      kind: 'new' as const,
      name: squad.values.title,
      ...named,
      mission: squad.source.mission,
      tribe: index === -1 ? null : index,
    }
    return [{ squad: made, objectives }]
  })
  return { tribes, squads }
}

type Occurrences = (title: string) => number

/** Counts how often a title was said before. */
const occurrences = (): Occurrences => {
  const counts = new Map<string, number>()
  return (title) => {
    const before = counts.get(sameTitle(title)) ?? 0
    counts.set(sameTitle(title), before + 1)
    return before
  }
}

const objectiveOf = ({ id, source, values, below }: ObjectiveDraft, occurrence: number): SaidObjective => {
  const { title, why, note, ambition } = values
  const count = occurrences()
  return {
    rowId: id,
    says: {
      title,
      why,
      note,
      externalId: source.externalId,
      occurrence,
      // What the source does not say is no change of what stands.
      ambition: source.ambition === null && ambition === 'committed' ? null : ambition,
    },
    keyResults: below
      .map((row) => ({ row, occurrence: count(row.values.title) }))
      .flatMap(({ row, occurrence: at }) => (row.isKept ? [keyResultOf(row, at)] : [])),
  }
}

/** A measure says only what its kind has. */
const keyResultOf = ({ id, source, values }: KeyResultDraft, occurrence: number): SaidKeyResult => {
  const { title, note, unit, measure, dueOn } = values
  const isMoving = measure.kind === 'increase' || measure.kind === 'decrease'
  const isBand = measure.kind === 'keep_within'
  return {
    rowId: id,
    says: {
      title,
      note,
      externalId: source.externalId,
      occurrence,
      unit: measure.kind === 'milestone' ? '' : unit,
      dueOn,
      measure: {
        kind: measure.kind,
        baseline: isMoving ? measure.baseline : null,
        target: isMoving ? measure.target : null,
        low: isBand ? measure.low : null,
        high: isBand ? measure.high : null,
      },
    },
  }
}
