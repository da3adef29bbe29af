import type { UnitRow } from '#web/lib/api-types.ts'

export type NestedUnit = UnitRow & {
  /** 0 is the company. */
  readonly depth: number
}

/** Units in the order of their tree, parents before children, each level as it was given. A unit whose parent is gone stands at the top. */
export const nestUnits = (units: readonly UnitRow[]): NestedUnit[] => {
  const ids = new Set(units.map(({ id }) => id))
  const under = Map.groupBy(units, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null))
  const seen = new Set<string>()
  const walk = (parent: string | null, depth: number): NestedUnit[] =>
    (under.get(parent) ?? []).flatMap((unit) => {
      if (seen.has(unit.id)) return []
      seen.add(unit.id)
      return [{ ...unit, depth }, ...walk(unit.id, depth + 1)]
    })
  return walk(null, 0)
}
