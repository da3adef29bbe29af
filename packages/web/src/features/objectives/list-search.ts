import type { Direction, ListObjectives, ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { DIRECTIONS, OBJECTIVE_SORTS } from '@polyrhythm/domain/objectives/list-objectives'
import { AMBITIONS } from '@polyrhythm/domain/objectives/objective'
import { TOLD_SIGNALS } from '@polyrhythm/domain/objectives/worst-of-totals'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'

/** A word of an address; the router reads `?q=42` as a number. */
const word = otherwise(z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(String))), undefined)

/** What the address of the list says. Whatever it says wrongly, it does not say. */
export const listSearch = z.object({
  /** Its name. */
  cycle: word,
  /** The slug of a squad or a group. */
  unit: word,
  q: word,
  status: otherwise(z.optional(z.enum(TOLD_SIGNALS)), undefined),
  ambition: otherwise(z.optional(z.enum(AMBITIONS)), undefined),
  sort: otherwise(z.optional(z.enum(OBJECTIVE_SORTS)), undefined),
  order: otherwise(z.optional(z.enum(DIRECTIONS)), undefined),
})
export type ListSearch = z.infer<typeof listSearch>

type Known = {
  readonly cycles: readonly { readonly id: string; readonly name: string }[]
  readonly units: readonly { readonly id: string; readonly slug: string }[]
}

/** The question that an address asks of the server. */
export const listInput = (
  { cycle, unit, q = '', status, ambition, ...search }: ListSearch,
  { cycles, units }: Known,
): Omit<ListObjectives, 'cursor'> => ({
  cycleId: cycles.find(({ name }) => name === cycle)?.id ?? null,
  unitIds: units.filter(({ slug }) => slug === unit).map(({ id }) => id),
  statuses: status === undefined ? [] : [status],
  ambition: ambition ?? null,
  text: q.slice(0, 100),
  ...orderOf(search),
})

/** How the list is ordered when the address says nothing, or only by what. */
export const orderOf = ({
  sort = 'key',
  order,
}: Pick<ListSearch, 'sort' | 'order'>): { sort: ObjectiveSort; order: Direction } => ({
  sort,
  order: order ?? firstDirection[sort],
})

/** The next order when somebody asks for a column: the useful end first, then the other one. */
export const orderAfter = (
  now: Pick<ListSearch, 'sort' | 'order'>,
  wanted: ObjectiveSort,
): Pick<ListSearch, 'sort' | 'order'> => {
  const { sort, order } = orderOf(now)
  const next = sort === wanted ? opposite[order] : firstDirection[wanted]
  return { sort: wanted === 'key' ? undefined : wanted, order: next === firstDirection[wanted] ? undefined : next }
}

/** Whether fewer objectives are shown than the cycle has. */
export const isNarrowed = ({ unit, q = '', status, ambition }: ListSearch): boolean =>
  unit !== undefined || q !== '' || status !== undefined || ambition !== undefined

const opposite = { ascending: 'descending', descending: 'ascending' } as const
const firstDirection = {
  key: 'ascending',
  title: 'ascending',
  squad: 'ascending',
  progress: 'ascending',
  status: 'ascending',
  last: 'descending',
} as const satisfies Record<ObjectiveSort, Direction>
