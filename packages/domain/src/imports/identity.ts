import { canonicalText } from '#domain/canonical'

type Named = { readonly externalId: string | null; readonly title: string; readonly occurrence: number }

/**
 * What makes an imported objective the same one when it is imported again: its squad, its cycle, and its id in the source,
 * or its title where it has none. To be hashed.
 *
 * @see SPEC.md IM16
 */
export const objectiveIdentity = (place: { readonly squadId: string; readonly cycleId: string }, row: Named): string =>
  canonicalText({ kind: 'objective', ...place, ...nameOf(row) })

/**
 * The same for a key result, inside its objective.
 *
 * @see SPEC.md IM16
 */
export const keyResultIdentity = (objectiveId: string, row: Named): string =>
  canonicalText({ kind: 'key_result', objectiveId, ...nameOf(row) })

/** Titles that differ only in case, width, spaces, quotes or the sign at their end are the same. */
export const sameTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‛“”„‟«»'"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!,;:]+$/, '')

const nameOf = ({ externalId, title, occurrence }: Named) =>
  externalId === null ? { title: sameTitle(title), occurrence } : { externalId: externalId.trim() }
