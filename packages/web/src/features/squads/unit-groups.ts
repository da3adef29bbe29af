import type { UnitRow } from '#web/lib/api-types.ts'

/** One heading of the directory with the squads that stand directly under it. */
export type UnitGroup = { readonly unit: UnitRow | null; readonly squads: readonly UnitRow[] }

export type Directory = {
  readonly groups: readonly UnitGroup[]
  /** Chapters, guilds and whatever else holds no squad. */
  readonly others: readonly UnitRow[]
}

/**
 * The directory: groups by name with their squads by name, then the squads that stand under none. A tribe without squads
 * is kept, so that a new one is seen. The order never depends on any status.
 */
export const directoryOf = (units: readonly UnitRow[]): Directory => {
  const squads = units.filter(({ kind }) => kind === 'squad')
  const squadsOf = (id: string) => squads.filter(({ parentId }) => parentId === id)
  const groups = units.filter(({ kind }) => kind !== 'squad' && kind !== 'company')
  const shown = groups.filter(({ id, kind }) => kind === 'tribe' || squadsOf(id).length > 0)
  const ids = new Set(shown.map(({ id }) => id))
  const alone = squads.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  return {
    groups: [
      ...shown.map((unit) => ({ unit, squads: squadsOf(unit.id) })),
      ...(alone.length === 0 ? [] : [{ unit: null, squads: alone }]),
    ],
    others: groups.filter(({ id }) => !ids.has(id)),
  }
}
