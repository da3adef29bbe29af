import type { UnitKind } from '@polyrhythm/domain/squads/unit'

/** What the form of a new unit holds. */
export type UnitValues = {
  kind: UnitKind
  name: string
  slug: string
  prefix: string
  parentId: string
  mission: string
  takeSeat: boolean
}

/** The command that the form means: only a squad has a prefix, a zone, a kind of cycle and a first seat. */
export const commandOf = ({ kind, name, slug, prefix, parentId, mission, takeSeat }: UnitValues) => ({
  kind,
  name,
  slug,
  parentId,
  mission,
  ...(kind === 'squad' ? { prefix: prefix.trim().toUpperCase(), timezone: null, cycleKind: null, takeSeat } : {}),
})
