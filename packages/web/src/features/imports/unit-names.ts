import { suggestPrefix } from '@polyrhythm/domain/keys/squad-prefix'
import { suggestSlug } from '@polyrhythm/domain/orgs/slug'
import { squadsOf, type TopRow } from './draft-rows.ts'
import { type ImportContext, namesake } from './first-values.ts'
import { isUsablePrefix, NEW_SQUAD } from './row-values.ts'

export type UnitNames = {
  /** Rows that become a tribe, in order; one that only holds squads which are there already becomes none. */
  readonly tribes: ReadonlyMap<string, { readonly slug: string }>
  /** Rows that become a squad. */
  readonly squads: ReadonlyMap<string, { readonly slug: string; readonly prefix: string }>
  /** Squads whose typed prefix somebody else has. */
  readonly clashes: ReadonlySet<string>
}

/**
 * Addresses and prefixes for everything that an import makes: suggested from the names, unlike those in use and unlike
 * each other. A prefix that somebody typed goes first.
 *
 * @see SPEC.md SL3, KY2
 */
export const unitNames = (rows: readonly TopRow[], context: ImportContext): UnitNames => {
  const slugs = new Set(context.units.map(({ slug }) => slug))
  const prefixes = new Set(context.units.flatMap(({ prefix }) => prefix ?? []))
  const clashes = new Set<string>()
  const made = squadsOf(rows).filter(({ squad }) => squad.isKept && squad.values.into === NEW_SQUAD)
  for (const { squad } of made) {
    const { prefix } = squad.values
    if (prefix === null || !isUsablePrefix(prefix)) continue
    if (prefixes.has(prefix)) clashes.add(squad.id)
    prefixes.add(prefix)
  }
  const take = (name: string): string => {
    const slug = suggestSlug(name, (wanted) => slugs.has(wanted))
    slugs.add(slug)
    return slug
  }
  const takePrefix = (name: string): string => {
    const prefix = suggestPrefix(name, (wanted) => prefixes.has(wanted))
    prefixes.add(prefix)
    return prefix
  }
  const tribes = new Map<string, { slug: string }>()
  for (const { tribe } of made)
    if (tribe !== null && !tribes.has(tribe.id) && namesake(tribe.values.title, context, false) === undefined)
      tribes.set(tribe.id, { slug: take(tribe.values.title) })
  const squads = new Map(
    made.map(({ squad: { id, values } }) => [
      id,
      { slug: take(values.title), prefix: values.prefix ?? takePrefix(values.title) },
    ]),
  )
  return { tribes, squads, clashes }
}
