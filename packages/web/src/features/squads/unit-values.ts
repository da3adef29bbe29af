import { suggestPrefix } from '@polyrhythm/domain/keys/squad-prefix'
import { suggestSlug } from '@polyrhythm/domain/orgs/slug'
import type { UnitRow } from '#web/lib/api-types.ts'

/** What the form of a new squad or group holds. `null` in slug and prefix: follow the name. */
export type UnitValues = {
  name: string
  slug: string | null
  prefix: string | null
  parentId: string | null
  mission: string
  takeSeat: boolean
}

export const emptyUnit: UnitValues = { name: '', slug: null, prefix: null, parentId: null, mission: '', takeSeat: true }

/** Slug and prefix as they would be sent: what was typed, else what the name suggests and nobody has. */
export const namesOf = ({ name, slug, prefix }: UnitValues, units: readonly UnitRow[]) => ({
  slug: slug ?? (name.trim() === '' ? '' : suggestSlug(name, (text) => units.some((unit) => unit.slug === text))),
  prefix:
    prefix ?? (name.trim() === '' ? '' : suggestPrefix(name, (text) => units.some((unit) => unit.prefix === text))),
})

export const squadCommand = (values: UnitValues, units: readonly UnitRow[]) => {
  const { name, parentId, mission, takeSeat } = values
  return {
    kind: 'squad',
    name,
    ...namesOf(values, units),
    parentId,
    mission,
    timezone: null,
    cycleKind: null,
    takeSeat,
  }
}

export const groupCommand = (values: UnitValues, units: readonly UnitRow[]) => {
  const { name, parentId, mission } = values
  return { kind: 'tribe', name, slug: namesOf(values, units).slug, parentId, mission }
}
