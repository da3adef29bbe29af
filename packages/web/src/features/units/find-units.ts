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
    ({ id, name, mission }) =>
      has(name) || has(mission) || people.get(id)?.some((person) => has(person.name ?? '')) === true,
  )
}

/** Somebody with where they sit today. */
export type FoundPerson = { readonly id: string; readonly name: string; readonly units: readonly UnitRow[] }

/** Whoever has the text in their name, by name, with the units in which they sit; nobody when it is empty. */
export const findPeople = (units: readonly UnitRow[], people: PeopleOf, text: string): readonly FoundPerson[] => {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return []
  const seats = units.flatMap((unit) =>
    (people.get(unit.id) ?? [])
      .flatMap(({ memberId, name }) => (name === null ? [] : [{ memberId, name, unit }])) // who sits somewhere has a name
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted)),
  )
  return [...Map.groupBy(seats, ({ memberId }) => memberId)]
    .map(([id, [first, ...others]]) => ({
      id,
      name: first?.name ?? '',
      units: [...new Set([first, ...others].flatMap((seat) => seat?.unit ?? []))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
