/** What must be true of a figure for its row to hold. */
export type Must = { readonly exactly: number } | { readonly atMost: number } | { readonly atLeast: number }

/** One thing that was counted or measured; `must` null = only shown. */
export type Figure = { readonly what: string; readonly found: number; readonly must: Must | null }

/** Something that happened so often, and is shown. */
export const shown = (what: string, found: number): Figure => ({ what, found, must: null })

/** Something that must not have happened, or exactly so often. */
export const exactly = (what: string, found: number, wanted = 0): Figure => ({ what, found, must: { exactly: wanted } })

export const atMost = (what: string, found: number, most: number): Figure => ({ what, found, must: { atMost: most } })

export const atLeast = (what: string, found: number, least: number): Figure => ({
  what,
  found,
  must: { atLeast: least },
})

/** A figure that is not a number holds nothing. */
export function holds({ found, must }: Figure): boolean {
  if (must === null) return true
  if ('exactly' in must) return found === must.exactly
  return 'atMost' in must ? found <= must.atMost : found >= must.atLeast
}

export const mustText = ({ must }: Figure): string => {
  if (must === null) return ''
  if ('exactly' in must) return `= ${must.exactly}`
  return 'atMost' in must ? `≤ ${must.atMost}` : `≥ ${must.atLeast}`
}

/** Whole numbers as they are, others to two places. */
export const foundText = ({ found }: Figure): string =>
  Number.isInteger(found) ? found.toLocaleString('en-GB') : found.toFixed(2)
