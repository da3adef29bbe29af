import { mentionPattern } from '@polyrhythm/domain/comments/mentions'
import { type FieldChange, fieldChanges, type Said } from '@polyrhythm/domain/audit/field-changes'

export type Names = ReadonlyMap<string, string | null>

/** What differs between two versions, with the names of now where an id stands. A former member has none and stays an id. */
export const namedChanges = (before: Said | null, said: Said, names: Names): FieldChange[] =>
  fieldChanges(before, said)
    .filter(({ field }) => !hidden.has(field))
    .map(({ field, from, to }) => ({ field, from: named(from, names), to: named(to, names) }))

/** A text with the names of now where an id of something stands. */
export const named = (text: string | null, names: Names): string | null =>
  text
    ?.replaceAll(mentionPattern(), (whole, id: string) => (names.get(id) == null ? whole : `@${names.get(id)}`))
    .replaceAll(uuids, (id) => names.get(id) ?? id) ?? null

/** Every id that a line of history speaks of. */
export const idsSaid = (...said: readonly (Said | null)[]): readonly string[] => JSON.stringify(said).match(uuids) ?? []

/** Who made a thing and what it is called by stand beside it, and what it is counted by says nothing to anybody. */
const hidden = new Set([
  'id',
  'key',
  'account_id',
  'created_at',
  'created_by',
  'opened_at',
  'opened_by',
  'version',
  'thread_id',
  'made',
  'digest',
])

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
