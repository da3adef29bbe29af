import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { type ObjectiveDraft, squadsOf, type TopRow } from './draft-rows.ts'
import { NEW_SQUAD } from './row-values.ts'
import type { UnitNames } from './unit-names.ts'

type CommandInput = {
  readonly rows: readonly TopRow[]
  readonly names: UnitNames
  readonly importId: string
  readonly cycleId: string
}

/** The rows that were kept, as they were left, as one command. */
export const importCommand = ({ rows, names, importId, cycleId }: CommandInput): ConfirmImport => {
  const tribes = [...names.tribes].flatMap(([id, { slug }]) =>
    rows.flatMap((row) =>
      row.kind === 'tribe' && row.id === id ? [{ name: row.values.title, slug, mission: row.source.mission }] : [],
    ),
  )
  const order = [...names.tribes.keys()]
  const squads = squadsOf(rows).flatMap(({ squad, tribe }): ConfirmImport['squads'] => {
    if (!squad.isKept) return []
    const objectives = squad.below.filter(({ isKept }) => isKept).map(objectiveOf)
    const named = names.squads.get(squad.id)
    if (squad.values.into !== NEW_SQUAD || named === undefined)
      return objectives.length === 0
        ? []
        : [{ squad: { kind: 'existing' as const, squadId: squad.values.into }, objectives }]
    const place = order.indexOf(tribe?.id ?? '')
    const made = {
      kind: 'new' as const,
      name: squad.values.title,
      ...named,
      mission: squad.source.mission,
      tribe: place === -1 ? null : place,
    }
    return [{ squad: made, objectives }]
  })
  return { importId, cycleId, tribes, squads }
}

const objectiveOf = ({ values: { title, why, note, ambition }, below }: ObjectiveDraft) => ({
  title,
  why,
  note,
  ambition,
  keyResults: below.filter(({ isKept }) => isKept).map(({ values }) => keyResultOf(values)),
})

/** A measure says only what its kind has. */
const keyResultOf = ({ title, note, unit, measure }: ObjectiveDraft['below'][number]['values']) => {
  const isMoving = measure.kind === 'increase' || measure.kind === 'decrease'
  const isBand = measure.kind === 'keep_within'
  return {
    title,
    note,
    unit: measure.kind === 'milestone' ? '' : unit,
    measure: {
      kind: measure.kind,
      baseline: isMoving ? measure.baseline : null,
      target: isMoving ? measure.target : null,
      low: isBand ? measure.low : null,
      high: isBand ? measure.high : null,
    },
  }
}
