const WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
])

/** A number as people write it in an OKR: '5,000', '9.2', '9,2', '+1', 'two'. Bounded, for use inside other patterns. */
export const NUMBER = String.raw`[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|[+-]?\d{1,12}(?:[.,]\d{1,6})?|\b(?:${[...WORDS.keys()].join('|')})\b`

/** What may stand right behind a number and belongs to it. */
export const UNIT = String.raw`%|percentage points?|pp\b|points?\b|pts?\b|ms\b|milliseconds?\b|s\b|secs?\b|seconds?\b|min\b|minutes?\b|h\b|hours?\b|days?\b|weeks?\b|months?\b|k\b|m\b|M\b|bn\b`

/** The value of what `NUMBER` matched. */
export const numberOf = (text: string): number => {
  const word = WORDS.get(text.toLowerCase())
  if (word !== undefined) return word
  return Number(/,\d{3}(?:\D|$)/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'))
}
