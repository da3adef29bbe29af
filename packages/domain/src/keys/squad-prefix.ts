/** Prefixes that the organisation's own things use. */
const TAKEN_BY_THE_HOUSE: ReadonlySet<string> = new Set(['BL'])

/**
 * Two to five capital letters, and not one that beliefs use. Fixed for ever once given, kept after merges.
 *
 * @see SPEC.md KY1, decision 9
 */
export const isSquadPrefix = (text: string): boolean => /^[A-Z]{2,5}$/.test(text) && !TAKEN_BY_THE_HOUSE.has(text)

/**
 * A free prefix for a squad's name: its first three letters, else initials, else one more letter, else letters in order.
 *
 * @param isTaken says whether a prefix is in use in the organisation, by a squad of today or of the past
 * @see SPEC.md KY2
 */
export const suggestPrefix = (name: string, isTaken: (prefix: string) => boolean): string => {
  const words = plainLetters(name)
  const joined = words.join('')
  const initials = words.map((word) => word.slice(0, 1)).join('')
  const wished = [joined.slice(0, 3), initials.slice(0, 5), joined.slice(0, 4), joined.slice(0, 5), joined.slice(0, 2)]
  const free = wished.find((prefix) => isSquadPrefix(prefix) && !isTaken(prefix))
  return free ?? nextFree(`${joined}SQ`.slice(0, 2), isTaken)
}

const plainLetters = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '')

const nextFree = (stem: string, isTaken: (prefix: string) => boolean): string => {
  for (let index = 0; ; index += 1) {
    const prefix = `${stem}${inLetters(index)}`.slice(-5)
    if (isSquadPrefix(prefix) && !isTaken(prefix)) return prefix
  }
}

/** 0 → A, 25 → Z, 26 → AA, … */
const inLetters = (index: number): string =>
  (index >= 26 ? inLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
