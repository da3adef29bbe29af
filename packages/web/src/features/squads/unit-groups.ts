import type { UnitRow } from '#web/lib/api-types.ts'

/** One heading of the directory with the squads that stand directly under it. */
export type UnitGroup = { readonly unit: UnitRow | null; readonly squads: readonly UnitRow[] }

/**
 * The directory: groups by name with their squads by name, then the squads that stand under none. Groups without squads
 * are kept, so that a new tribe is seen. The order never depends on any status.
 */
export const unitGroups = (units: readonly UnitRow[]): UnitGroup[] => {
  const groups = units.filter(({ kind }) => kind !== 'squad' && kind !== 'company')
  const squads = units.filter(({ kind }) => kind === 'squad')
  const ids = new Set(groups.map(({ id }) => id))
  const alone = squads.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  return [
    ...groups.map((unit) => ({ unit, squads: squads.filter(({ parentId }) => parentId === unit.id) })),
    ...(alone.length === 0 ? [] : [{ unit: null, squads: alone }]),
  ]
}
