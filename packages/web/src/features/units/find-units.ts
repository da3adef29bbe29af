import type { UnitRow } from '#web/lib/api-types.ts'
import type { Directory } from './unit-types.ts'

/** Who sits in a unit today. */
export type PeopleOf = ReadonlyMap<string, Directory[number]['people']>

export const peopleByUnit = (directory: Directory): PeopleOf => new Map(directory.map(({ id, people }) => [id, people]))

/**
 * The units that have the text in their name, in what they are for, or in the name of somebody who sits there; all of them
 * when it is empty. In the order they were given.
 */
export const findUnits = (units: readonly UnitRow[], people: PeopleOf, text: string): readonly UnitRow[] => {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return units
  const has = (words: string) => words.toLocaleLowerCase().includes(wanted)
  return units.filter(
    ({ id, name, mission }) => has(name) || has(mission) || people.get(id)?.some((person) => has(person.name)) === true,
  )
}
