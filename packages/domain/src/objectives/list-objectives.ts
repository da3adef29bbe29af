import * as z from 'zod/mini'
import { idField, searchField } from '#domain/fields'
import { AMBITIONS } from './objective.ts'
import { TOLD_SIGNALS } from './worst-of-totals.ts'

export const OBJECTIVE_SORTS = ['key', 'title', 'squad', 'progress', 'status', 'last'] as const
/** What a list of objectives can be ordered by; whatever has no value comes last in both directions. */
export type ObjectiveSort = (typeof OBJECTIVE_SORTS)[number]

export const DIRECTIONS = ['ascending', 'descending'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** How many rows one page of the list has. */
export const OBJECTIVE_PAGE = 30

/** Objectives of a cycle, of all squads or some. What is empty or null does not narrow them. */
const narrowingFields = {
  /** Null = the running one. */
  cycleId: z.nullable(idField),
  /** Squads, and groups with every squad that stands below them today. */
  unitIds: z.array(idField).check(z.maxLength(50)),
  statuses: z.array(z.enum(TOLD_SIGNALS)).check(z.maxLength(TOLD_SIGNALS.length)),
  ambition: z.nullable(z.enum(AMBITIONS)),
  /** Part of a title or a key, in any case. */
  text: searchField,
  sort: z.enum(OBJECTIVE_SORTS),
  order: z.enum(DIRECTIONS),
}

/** One page of the list. */
export const listObjectivesInput = z.strictObject({
  ...narrowingFields,
  /** `nextCursor` of the page before; of the same list, or it is refused. */
  cursor: z.nullish(z.string().check(z.maxLength(600))),
  /** Said by a client that adds page to page; there is no way back. */
  direction: z.exactOptional(z.literal('forward')),
})
export type ListObjectives = z.infer<typeof listObjectivesInput>

/** The whole list, to be exported. */
export const exportObjectivesInput = z.strictObject(narrowingFields)
export type ExportObjectives = z.infer<typeof exportObjectivesInput>
